package org.maitri.publicrelations.internal;

import static org.maitri.publicrelations.internal.Messages.get;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.maitri.kernel.RecordRef;
import org.maitri.publicrelations.Gift;
import org.maitri.spi.imports.ImportContext;
import org.maitri.spi.imports.ImportContributor;
import org.maitri.spi.imports.ImportRow;
import org.maitri.spi.imports.ImportTarget;
import org.maitri.spi.imports.Mapping;
import org.maitri.spi.imports.Sample;
import org.maitri.spi.record.FieldKind;
import org.maitri.spi.record.Roles;
import org.osgi.service.component.annotations.Component;

/**
 * Takes in lists of gifts. A row without an amount, or with an amount of nought, tells of somebody who was asked and did not
 * give: it is kept as a request, so that the file comes in whole and no sum counts it as a gift.
 */
@Component(service = ImportContributor.class)
public final class GiftImport implements ImportContributor<Gift> {

    private static final String STATUS = "status";
    private static final String CURRENCY = "currency";

    private static final List<String> GIVERS = List.of(
            "donor", "constituent", "supporter", "contributor", "purchaser", "payer", "from", "spender", "donateur");

    private static final Set<String> KEYS = Set.of(
            "donation ref",
            "donation reference",
            "donation number",
            "transaction id",
            "transaction number",
            "order no",
            "order id",
            "order number",
            "receipt number",
            "receipt no",
            "payment id");

    private static final List<ImportTarget> TARGETS = List.of(
            ImportTarget.of(
                    "giver.name",
                    get("gift.giver"),
                    FieldKind.TEXT,
                    "donor",
                    "donor name",
                    "giver",
                    "from",
                    "supporter",
                    "contributor",
                    "contributor name",
                    "constituent name",
                    "payer name",
                    "purchaser name",
                    "full name",
                    "name",
                    "spender",
                    "spendername",
                    "donateur",
                    "display name",
                    "name zahlungsbeteiligter",
                    "beguenstigter zahlungspflichtiger",
                    "auftraggeber",
                    "auftraggeber empfanger",
                    "counterparty",
                    "counterparty name"),
            ImportTarget.of(
                    "giver.mail",
                    get("gift.giver.mail"),
                    FieldKind.MAIL,
                    "donor email",
                    "donor mail",
                    "email",
                    "e mail",
                    "mail",
                    "email address"),
            ImportTarget.of("direction", get("gift.direction"), FieldKind.TEXT, "received or given")
                    .withValues(Map.of(
                            "given",
                            Gift.GIVEN,
                            "received",
                            Gift.RECEIVED,
                            "in",
                            Gift.RECEIVED,
                            "out",
                            Gift.GIVEN,
                            "incoming",
                            Gift.RECEIVED,
                            "outgoing",
                            Gift.GIVEN)),
            ImportTarget.of(
                    STATUS,
                    get("gift.status"),
                    FieldKind.TEXT,
                    "pledge status",
                    "payment status",
                    "gift status",
                    "donation status",
                    "contribution status"),
            ImportTarget.of(
                    "amount",
                    get("gift.amount"),
                    FieldKind.MONEY,
                    "donation",
                    "donation amount",
                    "donation total",
                    "total donation",
                    "gift total",
                    "donated amount",
                    "gift",
                    "gift amount",
                    "contribution",
                    "contribution amount",
                    "contribution receipt amount",
                    "sum",
                    "total",
                    "total amount",
                    "pledge amount",
                    "gross",
                    "gross amount",
                    "amount paid",
                    "total paid",
                    "payment amount",
                    "montant",
                    "importe",
                    "bedrag",
                    "importo",
                    "betrag",
                    "spende",
                    "total donation to be acknowledged",
                    "montant tarif",
                    "net amount"),
            ImportTarget.of(
                            CURRENCY,
                            get("gift.currency"),
                            FieldKind.TEXT,
                            "currency code",
                            "currency iso code",
                            "gift currency",
                            "donation currency",
                            "transaction currency",
                            "devise",
                            "waehrung",
                            "wahrung",
                            "moneda",
                            "valuta",
                            "moeda")
                    .withValues(Map.of("\u20AC", "EUR", "euro", "EUR", "\u00A3", "GBP", "\u20B9", "INR"))
                    .forgivingly(),
            ImportTarget.of(
                    "purpose",
                    get("gift.purpose"),
                    FieldKind.TEXT,
                    "fund",
                    "designation",
                    "appeal",
                    "campaign",
                    "cause",
                    "project",
                    "charity",
                    "recipient",
                    "beneficiary",
                    "financial type",
                    "fund description",
                    "campaign description",
                    "designation name",
                    "projekt",
                    "page title",
                    "form title",
                    "form name",
                    "solicitation",
                    "general ledger",
                    "item title",
                    "verwendungszweck",
                    "spendenzweck",
                    "event name",
                    "zweck"),
            ImportTarget.of(
                    "givenOn",
                    get("gift.givenOn"),
                    FieldKind.DATE,
                    "date",
                    "gift date",
                    "donation date",
                    "received on",
                    "date received",
                    "contribution date",
                    "contribution receipt date",
                    "transaction date",
                    "received date",
                    "donation received date",
                    "created date",
                    "payment date",
                    "paid on",
                    "order date",
                    "date of gift",
                    "spendendatum",
                    "date du don",
                    "fecha",
                    "created",
                    "created at",
                    "datum",
                    "buchungstag",
                    "buchungsdatum",
                    "booking date",
                    "posting date",
                    "valuta",
                    "value date"),
            ImportTarget.of("dueOn", get("gift.dueOn"), FieldKind.DATE, "due", "due date", "pledge due"));

    @Override
    public String recordType() {
        return "publicrelations.gift";
    }

    @Override
    public List<ImportTarget> targets() {
        return TARGETS;
    }

    @Override
    public List<String> namesOf(String field) {
        return field.equals("giver") ? GIVERS : List.of();
    }

    @Override
    public Mapping propose(Sample sample, Mapping proposed) {
        Mapping mapping = named(Proposals.keyed(sample, Proposals.withTrueKeys(sample, proposed), KEYS));
        boolean donors = sample.columns().stream()
                        .map(Proposals::plain)
                        .anyMatch(heading ->
                                heading.matches("(donor|donation|contribut|constituent|spende|don |fundrais).*"))
                || mapping.columns().stream().anyMatch(column -> column.target().startsWith("giver."));
        if (donors && !mapping.defaults().containsKey("direction")) {
            var defaults = new HashMap<>(mapping.defaults());
            defaults.put("direction", Gift.RECEIVED);
            return Proposals.with(mapping, defaults);
        }
        return mapping;
    }

    /** Where given names have a column of their own, the names are family names. */
    private static Mapping named(Mapping mapping) {
        Set<String> targets =
                mapping.columns().stream().map(Mapping.Column::target).collect(Collectors.toSet());
        if (!targets.contains("giver.givenName") || targets.contains("giver.familyName")) {
            return mapping;
        }
        List<Mapping.Column> columns = mapping.columns().stream()
                .map(column -> column.target().equals("giver.name")
                        ? Mapping.Column.to(column.name(), "giver.familyName")
                        : column)
                .toList();
        return new Mapping(mapping.name(), mapping.recordType(), columns, mapping.defaults());
    }

    @Override
    public Optional<String> problem(ImportRow row) {
        return row.decimal("amount")
                .filter(amount -> amount.signum() < 0)
                .map(amount -> Messages.get("gift.wrong.negative"));
    }

    @Override
    public void apply(Gift gift, ImportRow row, boolean created, ImportContext context) {
        ImportRow giver = row.nested("giver");
        if (!giver.isEmpty() && gift.giver() == null) {
            Optional<RecordRef> customer = context.refer(Roles.CUSTOMER, giver);
            customer.ifPresent(gift::setGiver);
        }
        giver.text("name").ifPresent(gift::setGiverName);
        if (row.text(CURRENCY).isEmpty()) {
            row.currency("amount").ifPresent(gift::setCurrency);
        }
        boolean nothing = gift.amount() == null || gift.amount().signum() == 0;
        Optional<String> state = row.text(STATUS).flatMap(GiftImport::state);
        row.text(STATUS).filter(words -> state.isEmpty()).ifPresent(words -> gift.setAttribute(STATUS, words));
        if (state.isPresent()) {
            gift.setState(state.get());
        } else if (created || nothing) {
            gift.setState(nothing ? Gift.ASKED : Gift.PAID);
        }
    }

    private static Optional<String> state(String words) {
        String plain = words.toLowerCase(Locale.ROOT);
        if (plain.contains("pledge") || plain.contains("pending") || plain.contains("promised")) {
            return Optional.of(Gift.PLEDGED);
        }
        if (plain.contains("declin")
                || plain.contains("refus")
                || plain.contains("fail")
                || plain.contains("cancel")
                || plain.contains("refund")
                || plain.contains("chargeback")
                || plain.contains("reversed")
                || plain.contains("disputed")) {
            return Optional.of(Gift.DECLINED);
        }
        return plain.contains("paid")
                        || plain.contains("succe")
                        || plain.contains("complet")
                        || plain.contains("received")
                ? Optional.of(Gift.PAID)
                : Optional.empty();
    }
}
