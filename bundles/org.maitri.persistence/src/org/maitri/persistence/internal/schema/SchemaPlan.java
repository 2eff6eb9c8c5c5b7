package org.maitri.persistence.internal.schema;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.maitri.kernel.RefusedException;
import org.maitri.persistence.internal.Messages;
import org.maitri.spi.persistence.Migration;
import org.maitri.spi.persistence.SchemaContributor;

/** All migrations there are, in the order they are applied: the core's first, then modules by name. */
public final class SchemaPlan {

    static final String CORE = "maitri";

    private final List<Step> steps;

    private SchemaPlan(List<Step> steps) {
        this.steps = steps;
    }

    /** One migration of one module. */
    record Step(String module, Migration migration) {

        String checksum() {
            try {
                byte[] sum = MessageDigest.getInstance("SHA-256")
                        .digest(migration.sql().replace("\r\n", "\n").strip().getBytes(StandardCharsets.UTF_8));
                return HexFormat.of().formatHex(sum);
            } catch (NoSuchAlgorithmException impossible) {
                throw new IllegalStateException(impossible);
            }
        }
    }

    public static SchemaPlan of(Collection<SchemaContributor> contributors) {
        Map<String, List<Migration>> byModule = new TreeMap<>();
        contributors.forEach(each -> byModule.computeIfAbsent(each.module(), module -> new ArrayList<>())
                .addAll(each.migrations()));
        List<Step> steps = new ArrayList<>();
        for (String file : List.of(
                "0001-create.sql",
                "0002-custom-fields.sql",
                "0003-presence.sql",
                "0004-field-order.sql",
                "0005-unattended.sql",
                "0006-presence-program.sql")) {
            steps.add(new Step(CORE, Migration.load(SchemaPlan.class, file)));
        }
        byModule.forEach((module, migrations) -> {
            int expected = 1;
            for (Migration migration : migrations) {
                if (migration.version() != expected++) {
                    throw new IllegalArgumentException("Migrations of " + module + " are not numbered 1, 2, 3, …");
                }
                steps.add(new Step(module, migration));
            }
        });
        return new SchemaPlan(steps);
    }

    /**
     * What is still to be done.
     *
     * @throws RefusedException if the database is newer than this program, or an applied migration was changed
     */
    List<Step> missing(Map<String, TreeMap<Integer, String>> applied) {
        Map<String, Integer> newest = new TreeMap<>();
        steps.forEach(step -> newest.merge(step.module(), step.migration().version(), Math::max));
        newest.forEach((module, known) -> {
            int found =
                    applied.getOrDefault(module, new TreeMap<>(Map.of(0, ""))).lastKey();
            if (found > known) {
                throw new RefusedException(Messages.get("schema.newer", module, found, known));
            }
        });
        List<Step> missing = new ArrayList<>();
        for (Step step : steps) {
            String checksum = applied.getOrDefault(step.module(), new TreeMap<>())
                    .get(step.migration().version());
            if (checksum == null) {
                missing.add(step);
            } else if (!checksum.equals(step.checksum())) {
                throw new RefusedException(Messages.get(
                        "schema.changed",
                        step.module(),
                        step.migration().version(),
                        step.migration().name()));
            }
        }
        return missing;
    }

    /** The plan as it was when a database had these migrations. @throws RefusedException if some are unknown here */
    public SchemaPlan upTo(Map<String, Integer> versions) {
        List<Step> then = steps.stream()
                .filter(step -> step.migration().version() <= versions.getOrDefault(step.module(), 0))
                .toList();
        versions.forEach((module, version) -> {
            if (then.stream().filter(step -> step.module().equals(module)).count() != version) {
                throw new RefusedException(Messages.get("schema.unknown", module, version));
            }
        });
        return new SchemaPlan(then);
    }
}
