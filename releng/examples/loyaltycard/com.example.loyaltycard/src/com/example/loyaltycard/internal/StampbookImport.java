package com.example.loyaltycard.internal;

import static com.example.loyaltycard.Messages.get;

import com.example.loyaltycard.Card;
import com.example.loyaltycard.Entry;
import com.example.loyaltycard.EntryKind;
import com.example.loyaltycard.Ledger;
import com.example.loyaltycard.Messages;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.maitri.spi.imports.ImportContext;
import org.maitri.spi.imports.ImportContributor;
import org.maitri.spi.imports.ImportRow;
import org.maitri.spi.imports.ImportTarget;
import org.maitri.spi.record.FieldKind;
import org.maitri.spi.record.Roles;
import org.osgi.service.component.annotations.Component;

/** Takes in ledgers, that of the Stampbook till system among them: each row books points on a card, which is issued if need be. */
// guide: ImportContributor
@Component(service = ImportContributor.class)
public final class StampbookImport implements ImportContributor<Entry> {

    private static final String CARD = "cardNumber";
    private static final String DAY = "day";
    private static final String WHAT = "what";
    private static final String AMOUNT = "amount";
    private static final String REMARK = "remark";

    private static final Map<String, String> KINDS = Map.of(
            "collect", EntryKind.EARNED,
            "spend", EntryKind.REDEEMED,
            "expire", EntryKind.LAPSED,
            "adjust", EntryKind.CORRECTED);

    @Override
    public String recordType() {
        return Entry.TYPE;
    }

    @Override
    public List<ImportTarget> targets() {
        return List.of(
                ImportTarget.of(CARD, get("card.number"), FieldKind.TEXT, "card", "card number", "member no")
                        .necessary(),
                ImportTarget.of(DAY, get("entry.bookedOn"), FieldKind.DATE, "date", "booked on")
                        .necessary(),
                ImportTarget.of(WHAT, get("entry.kind"), FieldKind.TEXT, "kind", "type")
                        .withValues(KINDS),
                ImportTarget.of(AMOUNT, get("entry.points"), FieldKind.INTEGER, "points", "pts")
                        .necessary(),
                ImportTarget.of(REMARK, get("entry.note"), FieldKind.TEXT, "note", "text"),
                ImportTarget.of("customer.name", get("card.customer"), FieldKind.TEXT, "member", "member name"),
                ImportTarget.of("customer.mail", get("card.customer.mail"), FieldKind.MAIL, "member mail", "e mail"));
    }

    @Override
    public List<KnownFormat> knownFormats() {
        return List.of(new KnownFormat(
                "Stampbook",
                List.of("Stamp ID", "Member No", "Pts"),
                Map.of(
                        "Stamp ID", "key",
                        "Member No", CARD,
                        "Member", "customer.name",
                        "Member Mail", "customer.mail",
                        "Stamped On", DAY,
                        "Action", WHAT,
                        "Pts", AMOUNT,
                        "Shop", REMARK),
                Map.of()));
    }

    @Override
    public Optional<String> problem(ImportRow row) {
        return row.text(WHAT)
                .filter(kind ->
                        EntryKind.ALL.stream().noneMatch(known -> known.value().equals(kind)))
                .map(kind -> Messages.get("import.kind", kind));
    }

    @Override
    public void apply(Entry entry, ImportRow row, boolean created, ImportContext context) {
        if (!created) {
            return;
        }
        Card card = card(row, context);
        String kind = row.text(WHAT).orElse(EntryKind.EARNED);
        long points = row.integer(AMOUNT).orElseThrow();
        LocalDate day = row.date(DAY).orElseThrow();
        long change = EntryKind.takes(kind) ? -Math.abs(points) : points;
        entry.fill(card, kind, change, day, row.text(REMARK).orElse(""));
        card.take(entry);
    }
    // guide: end

    private static Card card(ImportRow row, ImportContext context) {
        String number = row.text(CARD).orElseThrow();
        Card card = context.once(Card.class, number, () -> Ledger.card(number, context.work()), () -> {
            Card issued = new Card();
            issued.setNumber(number);
            issued.setIssuedOn(row.date(DAY).orElseThrow());
            return issued;
        });
        ImportRow customer = row.nested("customer");
        if (card.customer() == null && !customer.isEmpty()) {
            context.refer(Roles.CUSTOMER, customer).ifPresent(card::setCustomer);
        }
        return card;
    }
}
