package org.maitri.headless.internal;

import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.maitri.kernel.Progress;
import org.maitri.kernel.RefusedException;
import org.maitri.persistence.DatabaseOpener;
import org.maitri.persistence.OpenDatabase;
import org.maitri.persistence.Profile;
import org.maitri.persistence.Profiles;
import org.maitri.services.DiagnosisEngine;
import org.maitri.services.FindingsEngine;
import org.maitri.services.MetricsEngine;
import org.maitri.services.SamplesEngine;
import org.maitri.services.SearchEngine;
import org.maitri.services.TimelineEngine;
import org.maitri.services.imports.ImportEngine;
import org.maitri.services.merge.MergeEngine;
import org.maitri.spi.command.HeadlessCommand;
import org.maitri.spi.diagnosis.Diagnosis;
import org.maitri.spi.diagnosis.DiagnosisContributor;
import org.maitri.spi.finding.Findings;
import org.maitri.spi.imports.Imports;
import org.maitri.spi.merge.Merges;
import org.maitri.spi.metric.Metrics;
import org.maitri.spi.sample.Samples;
import org.maitri.spi.search.Search;
import org.maitri.spi.timeline.Timeline;

/** The services as they are when the inn is the only module: everything is real, the records are in memory. */
final class InMemory implements Services, AutoCloseable {

    private final OpenDatabase database;
    private final Map<Class<?>, Object> engines = new HashMap<>();
    private final List<HeadlessCommand> commands = new ArrayList<>();
    private final SearchEngine search;

    InMemory() {
        database = new DatabaseOpener(
                        List.of(new Inn.Schema(), MergeEngine.schema(), ImportEngine.schema()),
                        List.of(new Inn.Guests(), MergeEngine.type()),
                        List.of())
                .open(Profile.inMemory("headless-" + System.nanoTime()), Progress.NONE);
        search = new SearchEngine(database.database(), database.records(), database.access(), Optional::empty);
        engines.put(Profiles.class, new OneProfile());
        engines.put(Search.class, search);
        engines.put(
                Timeline.class,
                new TimelineEngine(database.database(), database.records(), database.access(), List.of()));
        engines.put(
                Metrics.class, new MetricsEngine(database.database(), database.access(), List.of(new Inn.Nights())));
        engines.put(
                Findings.class,
                new FindingsEngine(database.database(), database.access(), List.of(new Inn.LongStay())));
        engines.put(
                Merges.class,
                new MergeEngine(
                        database.database(), database.records(), database.journal(), database.access(), List.of()));
        engines.put(
                Imports.class,
                new ImportEngine(
                        database.database(),
                        database.records(),
                        database.journal(),
                        database.access(),
                        List.of(),
                        List.of()));
        engines.put(Samples.class, new SamplesEngine(database.database(), List.of(new Inn.Sample())));
        engines.put(Diagnosis.class, new DiagnosisEngine(List.of(new Rooms()), List::of));
    }

    /** What the inn tells of itself. */
    private static final class Rooms implements DiagnosisContributor {

        @Override
        public String name() {
            return "rooms";
        }

        @Override
        public Map<String, Object> examine(Progress progress) {
            return Map.of("rooms", 12);
        }
    }

    OpenDatabase database() {
        return database;
    }

    void contribute(HeadlessCommand command) {
        commands.add(command);
    }

    @Override
    public <T> T require(Class<T> service) {
        if (!engines.containsKey(service)) {
            throw new IllegalStateException("No " + service);
        }
        return service.cast(engines.get(service));
    }

    @Override
    public <T> List<T> all(Class<T> service) {
        if (service == HeadlessCommand.class) {
            return commands.stream().map(service::cast).toList();
        }
        return engines.containsKey(service) ? List.of(service.cast(engines.get(service))) : List.of();
    }

    @Override
    public void close() {
        search.close();
        database.close();
    }

    /** Gives out the one open profile, again and again. */
    private final class OneProfile implements Profiles {

        @Override
        public Profile standard() {
            return database.profile();
        }

        @Override
        public Profile resolve(String nameFolderOrUrl) {
            throw new RefusedException("There is no profile " + nameFolderOrUrl);
        }

        @Override
        public List<Profile> saved() {
            return List.of(database.profile());
        }

        @Override
        public void save(Profile profile) {
            throw new UnsupportedOperationException();
        }

        @Override
        public boolean remove(String name) {
            return false;
        }

        @Override
        public OpenDatabase open(Profile profile, Progress progress) {
            return (OpenDatabase) Proxy.newProxyInstance(
                    getClass().getClassLoader(),
                    new Class<?>[] {OpenDatabase.class},
                    (proxy, method, arguments) ->
                            method.getName().equals("close") ? null : method.invoke(database, arguments));
        }

        @Override
        public void restore(Path backup, Profile into, Progress progress) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void restoreOver(Path backup, Profile into, Progress progress) {
            throw new UnsupportedOperationException();
        }
    }
}
