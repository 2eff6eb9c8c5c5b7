package org.maitri.services.privacy;

import java.util.ArrayList;
import java.util.List;
import org.maitri.kernel.Progress;
import org.maitri.kernel.RecordRef;
import org.maitri.persistence.DatabaseOpener;
import org.maitri.persistence.OpenDatabase;
import org.maitri.persistence.Profile;
import org.maitri.services.PrivacyEngine;
import org.maitri.services.imports.ImportEngine;
import org.maitri.services.internal.timeline.KeptKinds;
import org.maitri.services.internal.timeline.TimelineSchema;
import org.maitri.spi.persistence.Migration;
import org.maitri.spi.persistence.SchemaContributor;
import org.maitri.spi.persistence.UnitOfWork;
import org.maitri.spi.privacy.PersonalData;
import org.maitri.spi.privacy.PersonalDataContributor;
import org.maitri.spi.record.RecordType;
import org.maitri.spi.timeline.TimelineContributor;
import org.maitri.spi.timeline.TimelineEntry;
import org.maitri.spi.timeline.TimelineKind;
import org.maitri.spi.timeline.TimelineQuery;

/** A database of guests, with or without the module that keeps their stays. */
final class House implements AutoCloseable {

    private static final String STORED = """
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
            UNIQUE (external_key, external_source)
            """;

    final OpenDatabase open;
    final PrivacyEngine privacy;

    /** @param stays whether the module is installed, and what becomes of its records; null where it is not */
    House(Profile profile, PersonalData stays) {
        List<SchemaContributor> schemas = new ArrayList<>(
                List.of(new Guests(), PrivacyEngine.schema(), ImportEngine.schema(), new TimelineSchema()));
        List<RecordType<?>> types = new ArrayList<>(PrivacyEngine.recordTypes());
        types.add(new Guest.Type());
        if (stays != null) {
            schemas.add(new Stays());
            types.add(new Stay.Type());
        }
        open = new DatabaseOpener(schemas, types, List.of()).open(profile, Progress.NONE);
        if (stays != null) {
            KeptKinds.remember(List.of(new Stays()), open.database());
        }
        PersonalDataContributor says = () -> stays == null ? List.of() : List.of(stays);
        privacy = new PrivacyEngine(
                open.database(),
                open.records(),
                open.access(),
                open.accesses(),
                open.links(),
                open.eraser(),
                List.of(says),
                List.of(),
                List.of(),
                null);
    }

    RecordRef guest(String name) {
        return open.database()
                .write("Guest", work -> work.add(Guest.named(name)).ref());
    }

    RecordRef stay(Stay stay) {
        return open.database().write("Stay", work -> work.add(stay).ref());
    }

    List<Stay> stays() {
        return open.database()
                .read(work -> work.entities()
                        .createQuery("select s from PrivacyTestStay s order by s.note", Stay.class)
                        .getResultList());
    }

    @Override
    public void close() {
        open.close();
    }

    private static final class Guests implements SchemaContributor {

        @Override
        public String module() {
            return "house";
        }

        @Override
        public List<Class<?>> entities() {
            return List.of(Guest.class);
        }

        @Override
        public List<Migration> migrations() {
            return List.of(new Migration(1, "guests", "CREATE TABLE house_guest (name VARCHAR, " + STORED + ");\n"));
        }
    }

    private static final class Stays implements SchemaContributor, TimelineContributor {

        @Override
        public String module() {
            return "stays";
        }

        @Override
        public List<Class<?>> entities() {
            return List.of(Stay.class);
        }

        @Override
        public List<Migration> migrations() {
            return List.of(new Migration(
                    1,
                    "stays",
                    "CREATE TABLE stays_stay (guest VARCHAR(120), came_at TIMESTAMP WITH TIME ZONE, paid_on DATE,"
                            + " note VARCHAR, " + STORED + ");\n"));
        }

        @Override
        public List<TimelineEntry> entries(RecordRef customer, TimelineQuery query, UnitOfWork work) {
            return List.of();
        }

        @Override
        public List<TimelineKind> kinds() {
            return List.of(TimelineKind.of("stays.came", "Stays", "bed").stored(Stay.class, "guest", "at", "note", ""));
        }
    }
}
