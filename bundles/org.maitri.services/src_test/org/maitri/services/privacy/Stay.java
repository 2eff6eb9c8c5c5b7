package org.maitri.services.privacy;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.maitri.kernel.RecordRef;
import org.maitri.spi.persistence.InstantConverter;
import org.maitri.spi.persistence.RecordRefConverter;
import org.maitri.spi.record.Field;
import org.maitri.spi.record.FieldKind;
import org.maitri.spi.record.RecordType;
import org.maitri.spi.record.Recorded;
import org.maitri.spi.record.Sort;
import org.maitri.spi.record.StoredRecord;

/** What is kept of a guest in a module that comes and goes. */
@Entity(name = "PrivacyTestStay")
@Table(name = "stays_stay")
@Recorded(Stay.TYPE)
public class Stay extends StoredRecord {

    static final String TYPE = "stays.stay";

    @Convert(converter = RecordRefConverter.class)
    @Column(name = "guest")
    private RecordRef guest;

    @Convert(converter = InstantConverter.class)
    @Column(name = "came_at")
    private Instant at;

    @Column(name = "paid_on")
    private LocalDate paid;

    @Column(name = "note")
    private String note;

    static Stay of(RecordRef guest, LocalDate paid, String note) {
        Stay stay = new Stay();
        stay.guest = guest;
        stay.at = Instant.parse("2026-01-02T03:04:05Z");
        stay.paid = paid;
        stay.note = note;
        return stay;
    }

    RecordRef guest() {
        return guest;
    }

    LocalDate paid() {
        return paid;
    }

    String note() {
        return note;
    }

    /** Its description. */
    static final class Type implements RecordType<Stay> {

        @Override
        public Class<Stay> entity() {
            return Stay.class;
        }

        @Override
        public String label() {
            return "Stay";
        }

        @Override
        public String pluralLabel() {
            return "Stays";
        }

        @Override
        public String countLabel(long count) {
            return count + " stays";
        }

        @Override
        public String icon() {
            return "bed";
        }

        @Override
        public List<Field<Stay>> fields() {
            return List.of(
                    Field.<Stay>of("guest", FieldKind.REFERENCE, "Guest").readOnly(Stay::guest),
                    Field.<Stay>of("paid", FieldKind.DATE, "Paid").readOnly(Stay::paid),
                    Field.<Stay>of("note", FieldKind.TEXT, "Note").readOnly(Stay::note));
        }

        @Override
        public Stay create() {
            return new Stay();
        }

        @Override
        public String title(Stay stay) {
            return String.valueOf(stay.note());
        }

        @Override
        public Sort defaultSort() {
            return Sort.by("note");
        }
    }
}
