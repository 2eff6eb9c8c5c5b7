package org.maitri.ui.internal;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.maitri.kernel.RecordRef;
import org.maitri.spi.record.Choice;
import org.maitri.spi.record.Field;
import org.maitri.spi.record.FieldKind;
import org.maitri.spi.record.RecordType;
import org.maitri.spi.record.Recorded;
import org.maitri.spi.record.Sort;
import org.maitri.spi.record.StoredRecord;
import org.maitri.spi.record.Tone;

/** A record type of its own for tests, with a field of nearly every kind. */
@Recorded("post.parcel")
public final class Parcel extends StoredRecord {

    public String content = "";
    public String state = "sent";
    public LocalDate due;
    public BigDecimal price;
    public Long pieces;
    public Set<String> tags = Set.of();
    public RecordRef receiver;
    public Boolean fragile;

    /** Describes it. */
    public static final class Type implements RecordType<Parcel> {

        private final List<Field<Parcel>> fields = new ArrayList<>(List.of(
                Field.<Parcel>of("content", FieldKind.TEXT, "Content")
                        .use(Field.Use.LISTED, Field.Use.SEARCHED, Field.Use.REQUIRED, Field.Use.SORTED)
                        .maxLength(20)
                        .<String>build(parcel -> parcel.content, (parcel, value) -> parcel.content = value),
                Field.<Parcel>of("state", FieldKind.CHOICE, "State")
                        .use(Field.Use.LISTED)
                        .choices(List.of(
                                new Choice("sent", "On its way", Tone.INFO, "truck"),
                                new Choice("lost", "Lost", Tone.BAD, "circle-x")))
                        .<String>build(parcel -> parcel.state, (parcel, value) -> parcel.state = value),
                Field.<Parcel>of("due", FieldKind.DATE, "Due")
                        .use(Field.Use.SORTED)
                        .<LocalDate>build(parcel -> parcel.due, (parcel, value) -> parcel.due = value),
                Field.<Parcel>of("price", FieldKind.MONEY, "Price")
                        .use(Field.Use.LISTED)
                        .check(value -> ((BigDecimal) value).signum() < 0 ? "A price is not negative" : null)
                        .<BigDecimal>build(parcel -> parcel.price, (parcel, value) -> parcel.price = value),
                Field.<Parcel>of("pieces", FieldKind.INTEGER, "Pieces").readOnly(parcel -> parcel.pieces),
                Field.<Parcel>of("tags", FieldKind.TAGS, "Tags")
                        .<Set<String>>build(parcel -> parcel.tags, (parcel, value) -> parcel.tags = value),
                Field.<Parcel>of("receiver", FieldKind.REFERENCE, "Receiver")
                        .<RecordRef>build(parcel -> parcel.receiver, (parcel, value) -> parcel.receiver = value),
                Field.<Parcel>of("fragile", FieldKind.YES_NO, "Fragile")
                        .<Boolean>build(parcel -> parcel.fragile, (parcel, value) -> parcel.fragile = value)));

        /** @param added what an administrator added */
        @SafeVarargs
        public Type(Field<Parcel>... added) {
            fields.addAll(List.of(added));
        }

        @Override
        public Class<Parcel> entity() {
            return Parcel.class;
        }

        @Override
        public String label() {
            return "Parcel";
        }

        @Override
        public String pluralLabel() {
            return "Parcels";
        }

        @Override
        public String countLabel(long count) {
            return count + (count == 1 ? " parcel" : " parcels");
        }

        @Override
        public String icon() {
            return "package";
        }

        @Override
        public List<Field<Parcel>> fields() {
            return fields;
        }

        @Override
        public Parcel create() {
            return new Parcel();
        }

        @Override
        public String title(Parcel parcel) {
            return parcel.content.isBlank() ? "Parcel" : parcel.content;
        }

        @Override
        public Sort defaultSort() {
            return Sort.by("content");
        }
    }
}
