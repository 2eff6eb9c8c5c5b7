package org.maitri.services.internal.search;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.lucene.document.Document;
import org.maitri.spi.persistence.UnitOfWork;
import org.maitri.spi.record.Field;
import org.maitri.spi.record.FieldKind;
import org.maitri.spi.record.RecordType;
import org.maitri.spi.record.Recorded;
import org.maitri.spi.record.Sort;
import org.maitri.spi.record.StoredRecord;

/** A record for tests of what is found. */
@Recorded("tests.card")
class Card extends StoredRecord {

    private String name;
    private String mail;
    private String phone;
    private String town = "";
    private String notes = "";
    private String number;

    static Card named(String name) {
        Card card = new Card();
        card.name = name;
        return card;
    }

    Card mail(String address) {
        mail = address;
        return this;
    }

    Card phone(String number) {
        phone = number;
        return this;
    }

    Card town(String place) {
        town = place;
        return this;
    }

    Card number(String given) {
        number = given;
        return this;
    }

    Card notes(String words) {
        notes = words;
        return this;
    }

    /** As the index gets it. */
    Document document() {
        Map<UUID, String> written = Map.of(id(), notes);
        return new Documents(null).of(new Type(), this, new Documents.Around(Map.of(), written, Map.of()), null);
    }

    /** As a module describes it. */
    static final class Type implements RecordType<Card> {

        @Override
        public Class<Card> entity() {
            return Card.class;
        }

        @Override
        public String label() {
            return "Card";
        }

        @Override
        public String pluralLabel() {
            return "Cards";
        }

        @Override
        public String countLabel(long count) {
            return count + " cards";
        }

        @Override
        public String icon() {
            return "user";
        }

        @Override
        public List<Field<Card>> fields() {
            return List.of(
                    Field.<Card>of("name", FieldKind.TEXT, "Name")
                            .use(Field.Use.SEARCHED)
                            .readOnly(card -> card.name),
                    Field.<Card>of("mail", FieldKind.MAIL, "Mail")
                            .use(Field.Use.SEARCHED)
                            .readOnly(card -> card.mail),
                    Field.<Card>of("phone", FieldKind.PHONE, "Phone")
                            .use(Field.Use.SEARCHED)
                            .readOnly(card -> card.phone),
                    Field.<Card>of("number", FieldKind.TEXT, "Number")
                            .use(Field.Use.SEARCHED, Field.Use.SORTED)
                            .readOnly(card -> card.number),
                    Field.<Card>of("town", FieldKind.TEXT, "Town").readOnly(card -> card.town));
        }

        @Override
        public Card create() {
            return new Card();
        }

        @Override
        public String title(Card card) {
            return card.name;
        }

        @Override
        public String subtitle(Card card) {
            return card.town;
        }

        @Override
        public String searchText(Card card, UnitOfWork work) {
            return card.notes;
        }

        @Override
        public Sort defaultSort() {
            return Sort.by("name");
        }
    }
}
