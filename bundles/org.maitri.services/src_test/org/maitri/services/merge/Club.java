package org.maitri.services.merge;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import org.maitri.kernel.DomainEvent;
import org.maitri.kernel.Progress;
import org.maitri.kernel.RecordRef;
import org.maitri.persistence.DatabaseOpener;
import org.maitri.persistence.OpenDatabase;
import org.maitri.persistence.Profile;
import org.maitri.spi.merge.MergeContributor;
import org.maitri.spi.persistence.Migration;
import org.maitri.spi.persistence.SchemaContributor;
import org.maitri.spi.record.RecordType;
import org.maitri.testserver.TestServer;

/** A module with parties and visits, open with the engine of merges. */
final class Club implements SchemaContributor, AutoCloseable {

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

    /** The kinds of database merging has to work on. */
    enum Place {
        MEMORY {
            @Override
            Profile fresh() {
                return Profile.inMemory("club" + UUID.randomUUID());
            }
        },
        SERVER {
            @Override
            Profile fresh() {
                return new Profile("club", TestServer.database(), TestServer.USER);
            }
        };

        abstract Profile fresh();
    }

    final List<DomainEvent> heard = new CopyOnWriteArrayList<>();
    final OpenDatabase open;
    final MergeEngine merges;

    private final boolean visits;

    Club(Place place, MergeContributor... contributors) {
        this(place.fresh(), true, contributors);
    }

    /** @param visits whether the part of the module that keeps them is installed */
    Club(Profile profile, boolean visits, MergeContributor... contributors) {
        this.visits = visits;
        List<RecordType<?>> types = new ArrayList<>(List.of(new Party.Type(), MergeEngine.type()));
        if (visits) {
            types.add(new Visit.Type());
        }
        open = new DatabaseOpener(List.of(this, MergeEngine.schema()), types, List.of(heard::add))
                .open(profile, Progress.NONE);
        merges = new MergeEngine(open.database(), open.records(), open.journal(), open.access(), List.of(contributors));
    }

    RecordRef add(Party party) {
        return open.database().write("Add", work -> work.add(party).ref());
    }

    RecordRef add(Visit visit) {
        return open.database().write("Add", work -> work.add(visit).ref());
    }

    Party party(RecordRef ref) {
        return open.database().read(work -> work.find(Party.class, ref.id()).orElseThrow());
    }

    Visit visit(RecordRef ref) {
        return open.database().read(work -> work.find(Visit.class, ref.id()).orElseThrow());
    }

    @Override
    public void close() {
        open.close();
    }

    @Override
    public String module() {
        return "club";
    }

    @Override
    public List<Class<?>> entities() {
        return visits ? List.of(Party.class, Visit.class) : List.of(Party.class);
    }

    @Override
    public List<Migration> migrations() {
        return List.of(new Migration(
                1,
                "create",
                "CREATE TABLE club_party (name VARCHAR, phone VARCHAR, remarks VARCHAR, tags VARCHAR,"
                        + " patron VARCHAR(120), " + STORED + ");\n"
                        + "CREATE TABLE club_visit (guest VARCHAR(120), host VARCHAR(120), payer_id UUID, note VARCHAR, "
                        + STORED + ");\n"
                        + "CREATE INDEX club_visit_by_guest ON club_visit (guest);\n"
                        + "CREATE INDEX club_visit_by_host ON club_visit (host);\n"
                        + "CREATE INDEX club_visit_by_payer ON club_visit (payer_id);\n"));
    }
}
