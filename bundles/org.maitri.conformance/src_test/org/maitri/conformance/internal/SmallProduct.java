package org.maitri.conformance.internal;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.maitri.kernel.Progress;
import org.maitri.persistence.DatabaseOpener;
import org.maitri.persistence.OpenDatabase;
import org.maitri.persistence.Profile;
import org.maitri.services.PrivacyEngine;
import org.maitri.services.SamplesEngine;
import org.maitri.services.exports.ExportEngine;
import org.maitri.services.imports.ImportEngine;
import org.maitri.services.merge.MergeEngine;
import org.maitri.spi.access.AccessContributor;
import org.maitri.spi.exports.Exports;
import org.maitri.spi.imports.ImportContributor;
import org.maitri.spi.imports.Imports;
import org.maitri.spi.merge.MergeContributor;
import org.maitri.spi.merge.Merges;
import org.maitri.spi.persistence.Migration;
import org.maitri.spi.persistence.SchemaContributor;
import org.maitri.spi.privacy.PersonalDataContributor;
import org.maitri.spi.privacy.Privacy;
import org.maitri.spi.record.RecordType;
import org.maitri.spi.record.Roles;
import org.maitri.spi.sample.SampleContributor;
import org.maitri.spi.sample.SampleScope;

/** The engines of the product around persons and one plug-in, with neither framework nor window. */
final class SmallProduct implements Product, AutoCloseable {

    static final String COLUMNS = "id UUID PRIMARY KEY, version BIGINT NOT NULL,"
            + " created_at TIMESTAMP WITH TIME ZONE NOT NULL, created_by VARCHAR(200) NOT NULL,"
            + " changed_at TIMESTAMP WITH TIME ZONE NOT NULL, changed_by VARCHAR(200) NOT NULL,"
            + " archived_at TIMESTAMP WITH TIME ZONE, external_source VARCHAR(200), external_key VARCHAR(400),"
            + " attributes VARCHAR, UNIQUE (external_key, external_source)";

    private final Plugin plugin;
    private final Given others = new Given();
    private final OpenDatabase open;

    SmallProduct(Plugin plugin) {
        this.plugin = plugin;
        others.with(SchemaContributor.class, PrivacyEngine.schema());
        others.with(SchemaContributor.class, MergeEngine.schema());
        others.with(SchemaContributor.class, ImportEngine.schema());
        PrivacyEngine.recordTypes().forEach(type -> others.with(RecordType.class, type));
        others.with(RecordType.class, MergeEngine.type());
        people();
        open = new DatabaseOpener(installed(SchemaContributor.class), types(), List.of())
                .withAccess(installed(AccessContributor.class))
                .open(Profile.inMemory("small" + UUID.randomUUID()), Progress.NONE);
        new SamplesEngine(open.database(), installed(SampleContributor.class), Clock.systemDefaultZone())
                .load(10, Progress.NONE);
    }

    private void people() {
        String sql = "CREATE TABLE people_person (" + COLUMNS + ", name VARCHAR(200));\n"
                + "CREATE INDEX people_person_name ON people_person (name, id);\n";
        others.with(
                SchemaContributor.class,
                Stub.of(
                        SchemaContributor.class,
                        Map.of(
                                "module", arguments -> "people",
                                "entities", arguments -> List.of(Person.class),
                                "migrations", arguments -> List.of(new Migration(1, "create", sql)))));
        others.with(
                RecordType.class,
                new Plain<>(
                        Person.class,
                        Person::new,
                        Person::name,
                        "name",
                        List.of(Plain.text("name", Person::name, Person::setName))) {
                    @Override
                    public Set<String> roles() {
                        return Set.of(Roles.PERSON, Roles.CUSTOMER);
                    }
                });
        others.with(
                SampleContributor.class,
                Stub.of(
                        SampleContributor.class,
                        Map.of("order", arguments -> 100, "label", arguments -> "People", "create", arguments -> {
                            var scope = (SampleScope) arguments[0];
                            for (int i = 0; i < scope.customers(); i++) {
                                Person person = new Person();
                                person.setName("Person " + i);
                                scope.offer(
                                        Roles.CUSTOMER, scope.work().add(person).ref());
                            }
                            return null;
                        })));
    }

    private List<RecordType<?>> types() {
        return installed(RecordType.class).stream()
                .<RecordType<?>>map(type -> type)
                .toList();
    }

    @Override
    public OpenDatabase database() {
        return open;
    }

    @Override
    public <S> S engine(Class<S> engine) {
        if (engine == Privacy.class) {
            return engine.cast(new PrivacyEngine(
                    open.database(),
                    open.records(),
                    open.access(),
                    open.accesses(),
                    open.links(),
                    open.eraser(),
                    installed(PersonalDataContributor.class),
                    List.of(),
                    List.of(),
                    null));
        }
        if (engine == Merges.class) {
            return engine.cast(new MergeEngine(
                    open.database(), open.records(), open.journal(), open.access(), installed(MergeContributor.class)));
        }
        if (engine == Exports.class) {
            return engine.cast(new ExportEngine(open.records(), open.access(), open.database(), List.of()));
        }
        List<ImportContributor<?>> imports = installed(ImportContributor.class).stream()
                .<ImportContributor<?>>map(each -> each)
                .toList();
        return Imports.class == engine
                ? engine.cast(new ImportEngine(
                        open.database(), open.records(), open.journal(), open.access(), imports, List.of()))
                : null;
    }

    @Override
    public <S> List<S> installed(Class<S> contract) {
        List<S> all = new ArrayList<>(others.contributed(contract));
        all.addAll(plugin.contributed(contract));
        return all;
    }

    @Override
    public Optional<Profile> server() {
        return Optional.empty();
    }

    @Override
    public void close() {
        open.close();
    }
}
