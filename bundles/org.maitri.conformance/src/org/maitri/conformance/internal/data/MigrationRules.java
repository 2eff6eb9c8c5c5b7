package org.maitri.conformance.internal.data;

import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.maitri.conformance.internal.Contents;
import org.maitri.conformance.internal.Examined;
import org.maitri.conformance.internal.Faults;
import org.maitri.conformance.internal.Rule;
import org.maitri.kernel.Progress;
import org.maitri.kernel.RefusedException;
import org.maitri.persistence.OpenDatabase;
import org.maitri.persistence.Profile;
import org.maitri.spi.persistence.Migration;
import org.maitri.spi.persistence.SchemaContributor;
import org.maitri.spi.record.RecordType;

/** Migrations: their files, and that they make the same schema on an empty database, a second time, and on data. */
public final class MigrationRules {

    /** Made with {@code sha256sum *.sql > released.sha256} when a version is released. */
    private static final String RELEASED = "db/released.sha256";

    private static final String FILE = "db/(\\d{4}-[a-z0-9-]+)\\.sql";

    public static final List<Rule> ALL = List.of(
            new Rule("Migrations are files called NNNN-name.sql, each contributed once", MigrationRules::files),
            Rule.each(SchemaContributor.class, "Migrations are numbered 1, 2, 3", (schema, x, f) -> numbers(schema, f)),
            new Rule("A migration that was released is not edited", MigrationRules::released),
            new Rule(
                    "Migrations make the schema on an empty database, and nothing the second time",
                    (x, f) -> onH2(f, profile -> twice(profile, x, f))),
            new Rule("Migrations work on tables that hold data", (x, f) -> onH2(f, profile -> onData(profile, x, f))),
            new Rule("Migrations work on PostgreSQL, empty, twice and with data", MigrationRules::onServer));

    private MigrationRules() {}

    private static void files(Examined examined, Faults faults) {
        Set<String> contributed = new TreeSet<>();
        examined.contributed(SchemaContributor.class)
                .forEach(schema -> schema.migrations().forEach(step -> contributed.add(fileOf(step))));
        for (Contents bundle : examined.bundles()) {
            for (String file : bundle.files("db/.*\\.sql")) {
                faults.expect(
                        file.matches(FILE),
                        bundle.place(file),
                        "the file's name has another form",
                        "Call it like db/0002-tiers.sql: four digits and words of small letters");
                faults.expect(
                        !file.matches(FILE) || contributed.contains(file.substring(3)),
                        bundle.place(file),
                        "no SchemaContributor names this migration, so it is never applied",
                        "Add Migration.load(…, \"" + file.substring(3) + "\")");
            }
        }
    }

    private static String fileOf(Migration step) {
        return "%04d-%s.sql".formatted(step.version(), step.name().replace(' ', '-'));
    }

    private static void numbers(SchemaContributor schema, Faults faults) {
        int expected = 1;
        for (Migration step : schema.migrations()) {
            faults.expect(
                    step.version() == expected,
                    schema,
                    "migration " + step.version() + " (" + step.name() + ") stands where " + expected + " should",
                    "Number them 1, 2, 3 without a gap");
            expected++;
        }
    }

    private static void released(Examined examined, Faults faults) throws Exception {
        for (Contents bundle : examined.bundles()) {
            if (bundle.files().contains(RELEASED)) {
                for (String line : bundle.text(RELEASED).lines().toList()) {
                    String[] parts = line.strip().split("\\s+\\*?", 2);
                    released(bundle, parts[0], "db/" + parts[1], faults);
                }
            }
        }
    }

    private static void released(Contents bundle, String sum, String file, Faults faults) throws Exception {
        if (faults.expect(
                bundle.files().contains(file),
                bundle.place(file),
                "it was released and is gone",
                "Bring it back: databases that had it are refused otherwise")) {
            String now = HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(bundle.read(file)));
            faults.expect(
                    now.equals(sum),
                    bundle.place(file),
                    "it was edited after its release, so databases that have it are refused",
                    "Take the change back, and make it in a new migration");
        }
    }

    private interface OnProfile {
        void run(Profile profile) throws Exception;
    }

    private static void onH2(Faults faults, OnProfile check) throws Exception {
        Trial.inFolder(folder -> check.run(Profile.embedded("conformance", folder.resolve("database"))));
    }

    private static void onServer(Examined examined, Faults faults) throws Exception {
        Optional<Profile> empty = examined.product().server();
        if (empty.isPresent()) {
            twice(empty.get(), examined, faults);
            onData(examined.product().server().orElseThrow(), examined, faults);
        }
    }

    private static void twice(Profile profile, Examined examined, Faults faults) {
        for (String when : List.of("on an empty database", "the second time")) {
            opens(
                    profile,
                    examined.contributed(SchemaContributor.class),
                    examined.types(),
                    when,
                    faults,
                    open -> check(open, when, faults));
        }
    }

    private static void opens(
            Profile profile,
            List<SchemaContributor> schemas,
            List<RecordType<?>> types,
            String when,
            Faults faults,
            Consumer<OpenDatabase> then) {
        try (OpenDatabase open = Trial.open(profile, schemas, types)) {
            then.accept(open);
        } catch (RefusedException refused) {
            faults.add("The schema", when + " it cannot be opened: " + refused.getMessage(), "Correct the migration");
        }
    }

    private static void check(OpenDatabase open, String when, Faults faults) {
        List<String> problems = open.check(Progress.NONE).problems();
        faults.expect(problems.isEmpty(), "The schema", when + " a check finds " + problems, "Correct the migrations");
    }

    /** Before each migration but the first a row is put into every table there is by then. */
    private static void onData(Profile profile, Examined examined, Faults faults) {
        List<SchemaContributor> schemas = examined.contributed(SchemaContributor.class);
        int longest = schemas.stream()
                .mapToInt(schema -> schema.migrations().size())
                .max()
                .orElse(0);
        SampleRows rows = new SampleRows();
        for (int step = 1; step < longest; step++) {
            int upTo = step;
            List<SchemaContributor> then = schemas.stream()
                    .<SchemaContributor>map(schema -> new Partly(schema, upTo))
                    .collect(Collectors.toList());
            try (OpenDatabase open = Trial.open(profile, rows.with(then), List.of())) {
                rows.fill(open, schemas);
            } catch (RefusedException refused) {
                faults.add(
                        "Migration " + upTo,
                        "it cannot be applied to tables that hold data: " + refused.getMessage(),
                        "Give new columns a default, and bring old rows into the new shape");
                return;
            }
        }
        if (longest > 1) {
            opens(profile, rows.with(schemas), List.of(), "on tables that hold data", faults, open -> {});
        }
    }

    /** A schema as it was. */
    private record Partly(SchemaContributor whole, int upTo) implements SchemaContributor {

        @Override
        public String module() {
            return whole.module();
        }

        @Override
        public List<Class<?>> entities() {
            return List.of();
        }

        @Override
        public List<Migration> migrations() {
            return whole.migrations().stream()
                    .filter(step -> step.version() <= upTo)
                    .toList();
        }
    }
}
