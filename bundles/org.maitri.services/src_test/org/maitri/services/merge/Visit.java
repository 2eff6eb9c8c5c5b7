package org.maitri.services.merge;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.List;
import java.util.UUID;
import org.maitri.kernel.RecordRef;
import org.maitri.spi.persistence.RecordRefConverter;
import org.maitri.spi.record.Field;
import org.maitri.spi.record.Field.Use;
import org.maitri.spi.record.FieldKind;
import org.maitri.spi.record.Recorded;
import org.maitri.spi.record.Sort;
import org.maitri.spi.record.StoredRecord;

/** Points at parties in three ways: by a described reference, by one nobody described, and by a parent's bare key. */
@Entity
@Table(name = "club_visit")
@Recorded("club.visit")
public class Visit extends StoredRecord {

    @Convert(converter = RecordRefConverter.class)
    @Column(name = "guest")
    RecordRef guest;

    @Convert(converter = RecordRefConverter.class)
    @Column(name = "host")
    RecordRef host;

    @Column(name = "payer_id")
    UUID payerId;

    @Column(name = "note")
    String note;

    static Visit of(RecordRef guest, RecordRef host, UUID payer, String note) {
        Visit visit = new Visit();
        visit.guest = guest;
        visit.host = host;
        visit.payerId = payer;
        visit.note = note;
        return visit;
    }

    /** As the module describes it. */
    static final class Type extends Described<Visit> {

        Type() {
            super(
                    Visit.class,
                    Sort.by("note"),
                    Visit::new,
                    List.of(
                            Field.<Visit>of("note", FieldKind.TEXT, "Note")
                                    .use(Use.SORTED)
                                    .build(visit -> visit.note, (Visit visit, String value) -> visit.note = value),
                            Field.<Visit>of("guest", FieldKind.REFERENCE, "Guest")
                                    .role("party")
                                    .build(visit -> visit.guest, (Visit visit, RecordRef value) -> visit.guest = value),
                            Field.<Visit>of("payerId", FieldKind.REFERENCE, "Payer")
                                    .role("party")
                                    .readOnly(visit -> visit.payerId == null
                                            ? null
                                            : new RecordRef("club.party", visit.payerId))));
        }

        @Override
        public String title(Visit visit) {
            return visit.note;
        }
    }
}
