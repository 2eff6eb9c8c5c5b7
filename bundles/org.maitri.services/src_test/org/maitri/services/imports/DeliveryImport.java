package org.maitri.services.imports;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.maitri.kernel.RefusedException;
import org.maitri.spi.imports.ImportContext;
import org.maitri.spi.imports.ImportContributor;
import org.maitri.spi.imports.ImportRow;
import org.maitri.spi.imports.ImportTarget;
import org.maitri.spi.imports.Mapping;
import org.maitri.spi.record.FieldKind;

/** Knows deliveries by their key, or not at all. */
final class DeliveryImport implements ImportContributor<Delivery> {

    private final BooleanSupplier events;

    /** @param events whether several rows tell of one delivery */
    DeliveryImport(BooleanSupplier events) {
        this.events = events;
    }

    @Override
    public String recordType() {
        return "shop.delivery";
    }

    @Override
    public List<ImportTarget> targets() {
        return List.of(
                ImportTarget.of("name", "Name", FieldKind.TEXT, "parcel", "subject")
                        .necessary(),
                ImportTarget.of("weight", "Weight", FieldKind.DECIMAL, "weight kg"),
                ImportTarget.of("price", "Price", FieldKind.MONEY, "cost", "amount"),
                ImportTarget.of("pieces", "Pieces", FieldKind.INTEGER, "qty", "quantity"),
                ImportTarget.of("dueOn", "Due", FieldKind.DATE, "date", "due date"),
                ImportTarget.of("sentAt", "Sent", FieldKind.MOMENT, "sent at"),
                ImportTarget.of("state", "State", FieldKind.CHOICE, "status").withValues(Map.of("closed", "done")),
                ImportTarget.of("fragile", "Fragile", FieldKind.YES_NO),
                ImportTarget.of("tags", "Tags", FieldKind.TAGS, "labels"),
                ImportTarget.of("note", "Note", FieldKind.LONG_TEXT, "comment"),
                ImportTarget.of("batch", "Batch", FieldKind.YES_NO));
    }

    @Override
    public Optional<String> problem(ImportRow row) {
        return row.text("name").filter("forbidden"::equals).map(name -> "the name is forbidden");
    }

    @Override
    public boolean rowsAreEvents(Mapping mapping) {
        return events.getAsBoolean();
    }

    @Override
    public void apply(Delivery record, ImportRow row, boolean created, ImportContext context) {
        if ("late refusal".equals(record.name)) {
            context.once(Buyer.class, "never kept", Optional::empty, Buyer::new);
            throw new RefusedException("refused by the record");
        }
        row.value("batch").ifPresent(yes -> record.setAttribute("file", context.sourceName()));
    }
}
