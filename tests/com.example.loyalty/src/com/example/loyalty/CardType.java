package com.example.loyalty;

import java.util.List;
import org.maitri.spi.record.Field;
import org.maitri.spi.record.Field.Use;
import org.maitri.spi.record.FieldKind;
import org.maitri.spi.record.RecordType;
import org.maitri.spi.record.Roles;
import org.maitri.spi.record.Sort;
import org.osgi.service.component.annotations.Component;

@Component(service = RecordType.class)
public final class CardType implements RecordType<Card> {

    private static final List<Field<Card>> FIELDS = List.of(
            Field.<Card>of("number", FieldKind.TEXT, Messages.get("card.number"))
                    .use(Use.LISTED, Use.SORTED, Use.SEARCHED, Use.REQUIRED)
                    .maxLength(40)
                    .build(Card::number, Card::setNumber),
            Field.<Card>of("points", FieldKind.INTEGER, Messages.get("card.points"))
                    .use(Use.LISTED)
                    .build(Card::points, Card::setPoints),
            Field.<Card>of("customer", FieldKind.REFERENCE, Messages.get("card.customer"))
                    .role(Roles.CUSTOMER)
                    .use(Use.LISTED)
                    .build(Card::customer, Card::setCustomer));

    @Override
    public Class<Card> entity() {
        return Card.class;
    }

    @Override
    public String label() {
        return Messages.get("card.label");
    }

    @Override
    public String pluralLabel() {
        return Messages.get("card.plural");
    }

    @Override
    public String countLabel(long count) {
        return Messages.count("card.count", count);
    }

    @Override
    public String icon() {
        return "credit-card";
    }

    @Override
    public List<Field<Card>> fields() {
        return FIELDS;
    }

    @Override
    public Card create() {
        return new Card();
    }

    @Override
    public String title(Card card) {
        return card.number() == null ? label() : card.number();
    }

    @Override
    public Sort defaultSort() {
        return Sort.by("number");
    }
}
