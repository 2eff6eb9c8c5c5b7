package com.example.loyaltycard.internal;

import static com.example.loyaltycard.Messages.get;

import com.example.loyaltycard.Card;
import com.example.loyaltycard.Entry;
import com.example.loyaltycard.EntryKind;
import com.example.loyaltycard.Messages;
import java.util.List;
import java.util.Optional;
import org.maitri.kernel.RecordRef;
import org.maitri.spi.record.DescribedType;
import org.maitri.spi.record.Field;
import org.maitri.spi.record.Field.Use;
import org.maitri.spi.record.FieldKind;
import org.maitri.spi.record.RecordType;
import org.maitri.spi.record.Roles;
import org.maitri.spi.record.Sort;
import org.osgi.service.component.annotations.Component;

/** Describes the lines of a card's ledger, which are shown with the card and written by booking alone. */
@Component(service = RecordType.class)
public final class EntryType extends DescribedType<Entry> {

    public EntryType() {
        super(
                Messages.texts(),
                Entry.class,
                "receipt-text",
                Sort.byNewest("bookedOn"),
                Entry::new,
                List.of(
                        Field.<Entry>of("bookedOn", FieldKind.DATE, get("entry.bookedOn"))
                                .use(Use.LISTED, Use.SORTED)
                                .readOnly(Entry::bookedOn),
                        Field.<Entry>of("points", FieldKind.INTEGER, get("entry.points"))
                                .use(Use.LISTED)
                                .readOnly(Entry::points),
                        Field.<Entry>of("kind", FieldKind.CHOICE, get("entry.kind"))
                                .choices(EntryKind.ALL)
                                .use(Use.LISTED)
                                .readOnly(Entry::kind),
                        Field.<Entry>of("note", FieldKind.TEXT, get("entry.note"))
                                .use(Use.LISTED, Use.SEARCHED)
                                .maxLength(400)
                                .readOnly(Entry::note),
                        Field.<Entry>of("customer", FieldKind.REFERENCE, get("entry.customer"))
                                .role(Roles.CUSTOMER)
                                .use(Use.HIDDEN)
                                .readOnly(Entry::customer),
                        Field.<Entry>of("cardId", FieldKind.REFERENCE, get("entry.card"))
                                .role(Card.TYPE)
                                .use(Use.HIDDEN)
                                .readOnly(Entry::cardId)));
    }

    @Override
    public String title(Entry entry) {
        return get("entry.title", EntryKind.choice(entry.kind()).label(), entry.points());
    }

    @Override
    public boolean standalone() {
        return false;
    }

    @Override
    public Optional<RecordRef> parent(Entry entry) {
        return Optional.ofNullable(entry.cardId()).map(card -> new RecordRef(Card.TYPE, card));
    }

    /** Whoever may see and change cards may see and change their ledger. */
    @Override
    public String readPermission() {
        return Card.TYPE + ".read";
    }

    @Override
    public String writePermission() {
        return Card.TYPE + ".write";
    }
}
