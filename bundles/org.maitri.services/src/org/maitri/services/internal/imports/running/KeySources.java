package org.maitri.services.internal.imports.running;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.maitri.spi.exports.Exports;
import org.maitri.spi.imports.Mapping;
import org.maitri.spi.persistence.UnitOfWork;

/**
 * Tells the systems apart that files come from: two help desks may both have a ticket 1, and the one must not overwrite the
 * other. A file comes from a system that is known if it has the same key column and shares most of its columns.
 */
final class KeySources {

    /** The source of keys that no two systems give: RFC 9562, RFC 5545 and RFC 6350 want them unique in the whole world. */
    static final String WORLD = "";

    private static final Set<String> UNIQUE_IN_THE_WORLD =
            Set.of("uid", "uuid", "guid", Exports.ID_COLUMN.toLowerCase(Locale.ROOT));
    private static final double SAME_SYSTEM = 0.5;

    private final UnitOfWork work;
    private boolean fresh;

    KeySources(UnitOfWork work) {
        this.work = work;
    }

    /** The system a file comes from, remembered from now on if it is new. */
    String of(String recordType, Mapping mapping, List<String> fileColumns) {
        String key = mapping.columns().stream()
                .filter(column -> column.target().equals(Mapping.KEY))
                .map(column -> normal(column.name()))
                .findFirst()
                .orElse("");
        if (UNIQUE_IN_THE_WORLD.contains(key)) {
            return WORLD;
        }
        Set<String> columns = fileColumns.stream().map(KeySources::normal).collect(Collectors.toSet());
        return known(recordType, key).stream()
                .filter(source -> source.resembles(columns) >= SAME_SYSTEM)
                .max(Comparator.comparingDouble(source -> source.resembles(columns)))
                .orElseGet(() -> remember(new KeySource(recordType, key, columns)))
                .name();
    }

    private List<KeySource> known(String recordType, String key) {
        return work.entities()
                .createQuery(
                        "select s from KeySource s where s.recordType = :type and s.keyColumn = :key", KeySource.class)
                .setParameter("type", recordType)
                .setParameter("key", key)
                .getResultList();
    }

    /** Whether nothing came from the system before. */
    boolean fresh() {
        return fresh;
    }

    private KeySource remember(KeySource source) {
        fresh = true;
        work.entities().persist(source);
        return source;
    }

    private static String normal(String column) {
        return column.toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                .strip();
    }
}
