package org.maitri.services.timeline;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.maitri.kernel.RecordRef;
import org.maitri.spi.persistence.InstantConverter;
import org.maitri.spi.persistence.Migration;
import org.maitri.spi.persistence.RecordRefConverter;
import org.maitri.spi.persistence.SchemaContributor;
import org.maitri.spi.persistence.UnitOfWork;
import org.maitri.spi.record.Recorded;
import org.maitri.spi.record.StoredRecord;
import org.maitri.spi.timeline.TimelineContributor;
import org.maitri.spi.timeline.TimelineEntry;
import org.maitri.spi.timeline.TimelineKind;
import org.maitri.spi.timeline.TimelineQuery;

/** A record of a module that comes and goes; it is told at its moment and once more on its day. */
@Entity
@Table(name = "visits_visit")
@Recorded("visits.visit")
public class Visit extends StoredRecord {

    @Convert(converter = RecordRefConverter.class)
    @Column(name = "guest")
    private RecordRef guest;

    @Convert(converter = InstantConverter.class)
    @Column(name = "came_at")
    private Instant at;

    @Column(name = "due_on")
    private LocalDate day;

    @Column(name = "subject")
    private String subject;

    static Visit of(RecordRef guest, Instant at, String subject) {
        Visit visit = new Visit();
        visit.guest = guest;
        visit.at = at;
        visit.day = LocalDate.ofInstant(at, ZoneOffset.UTC);
        visit.subject = subject;
        return visit;
    }

    /** The module, with what it tells; it need not be there to tell it. */
    static final class Module implements SchemaContributor, TimelineContributor {

        @Override
        public String module() {
            return "visits";
        }

        @Override
        public List<Class<?>> entities() {
            return List.of(Visit.class);
        }

        @Override
        public List<Migration> migrations() {
            return List.of(new Migration(1, "create", """
                    CREATE TABLE visits_visit (
                        id UUID PRIMARY KEY,
                        version BIGINT NOT NULL,
                        created_at TIMESTAMP WITH TIME ZONE NOT NULL,
                        created_by VARCHAR(200) NOT NULL,
                        changed_at TIMESTAMP WITH TIME ZONE NOT NULL,
                        changed_by VARCHAR(200) NOT NULL,
                        archived_at TIMESTAMP WITH TIME ZONE,
                        external_source VARCHAR(200),
                        external_key VARCHAR(400),
                        attributes VARCHAR,
                        guest VARCHAR(120),
                        came_at TIMESTAMP WITH TIME ZONE,
                        due_on DATE,
                        subject VARCHAR,
                        UNIQUE (external_key, external_source)
                    );
                    """));
        }

        @Override
        public List<TimelineEntry> entries(RecordRef customer, TimelineQuery query, UnitOfWork work) {
            return List.of();
        }

        @Override
        public List<TimelineKind> kinds() {
            return List.of(
                    TimelineKind.of("visits.came", "Came", "footprints")
                            .stored(Visit.class, "guest", "at", "subject", ""),
                    TimelineKind.of("visits.came.back", "Came back", "undo-2") // of the same rows, so told once
                            .stored(Visit.class, "guest", "at", "subject", ""),
                    TimelineKind.of("visits.due", "Due", "calendar")
                            .stored(Visit.class, "guest", "day", "", "subject"));
        }
    }
}
