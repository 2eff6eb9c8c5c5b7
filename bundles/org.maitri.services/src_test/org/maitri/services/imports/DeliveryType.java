package org.maitri.services.imports;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.maitri.kernel.RecordRef;
import org.maitri.spi.persistence.UnitOfWork;
import org.maitri.spi.record.Choice;
import org.maitri.spi.record.Field;
import org.maitri.spi.record.Field.Use;
import org.maitri.spi.record.FieldKind;
import org.maitri.spi.record.RecordType;
import org.maitri.spi.record.Roles;
import org.maitri.spi.record.Sort;
import org.maitri.spi.record.Tone;

/** Describes {@link Delivery}. */
final class DeliveryType implements RecordType<Delivery> {

    @Override
    public Class<Delivery> entity() {
        return Delivery.class;
    }

    @Override
    public String label() {
        return "Delivery";
    }

    @Override
    public String pluralLabel() {
        return "Deliveries";
    }

    @Override
    public String countLabel(long count) {
        return count + " deliveries";
    }

    @Override
    public String icon() {
        return "truck";
    }

    @Override
    public List<Field<Delivery>> fields() {
        return List.of(
                Field.<Delivery>of("name", FieldKind.TEXT, "Name")
                        .use(Use.SORTED, Use.REQUIRED)
                        .maxLength(50)
                        .<String>build(delivery -> delivery.name, (delivery, value) -> delivery.name = value),
                Field.<Delivery>of("weight", FieldKind.DECIMAL, "Weight")
                        .<BigDecimal>build(delivery -> delivery.weight, (delivery, value) -> delivery.weight = value),
                Field.<Delivery>of("price", FieldKind.MONEY, "Price")
                        .<BigDecimal>build(delivery -> delivery.price, (delivery, value) -> delivery.price = value),
                Field.<Delivery>of("pieces", FieldKind.INTEGER, "Pieces")
                        .check(value -> (Long) value < 0 ? "is negative" : null)
                        .<Long>build(delivery -> delivery.pieces, (delivery, value) -> delivery.pieces = value),
                Field.<Delivery>of("dueOn", FieldKind.DATE, "Due")
                        .<LocalDate>build(delivery -> delivery.dueOn, (delivery, value) -> delivery.dueOn = value),
                Field.<Delivery>of("sentAt", FieldKind.MOMENT, "Sent")
                        .<Instant>build(delivery -> delivery.sentAt, (delivery, value) -> delivery.sentAt = value),
                Field.<Delivery>of("state", FieldKind.CHOICE, "State")
                        .choices(List.of(choice("open"), choice("done")))
                        .<String>build(delivery -> delivery.state, (delivery, value) -> delivery.state = value),
                Field.<Delivery>of("fragile", FieldKind.YES_NO, "Fragile")
                        .<Boolean>build(delivery -> delivery.fragile, (delivery, value) -> delivery.fragile = value),
                Field.<Delivery>of("tags", FieldKind.TAGS, "Tags")
                        .<Set<String>>build(delivery -> delivery.tags, (delivery, value) -> delivery.tags = value),
                Field.<Delivery>of("note", FieldKind.LONG_TEXT, "Note")
                        .<String>build(delivery -> delivery.note, (delivery, value) -> delivery.note = value),
                Field.<Delivery>of("buyer", FieldKind.REFERENCE, "Buyer")
                        .role(Roles.CUSTOMER)
                        .<RecordRef>build(delivery -> delivery.buyer, (delivery, value) -> delivery.buyer = value));
    }

    private static Choice choice(String value) {
        return new Choice(value, value.substring(0, 1).toUpperCase() + value.substring(1), Tone.NEUTRAL, "circle");
    }

    @Override
    public Delivery create() {
        return new Delivery();
    }

    /** What is noted to go once goes once. */
    @Override
    public Optional<String> problem(Delivery record, UnitOfWork work) {
        if (!"once".equals(record.note)) {
            return Optional.empty();
        }
        boolean twice = work
                .entities()
                .createQuery("select d from Delivery d where d.name = :name and d.note = 'once'", Delivery.class)
                .setParameter("name", record.name)
                .getResultList()
                .stream()
                .anyMatch(other -> !other.id().equals(record.id()));
        return twice ? Optional.of(record.name + " goes once") : Optional.empty();
    }

    @Override
    public String title(Delivery record) {
        return record.name;
    }

    @Override
    public Sort defaultSort() {
        return Sort.by("name");
    }
}
