package org.maitri.services.internal.imports.proposing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.maitri.spi.imports.ImportContributor.KnownFormat;
import org.maitri.spi.imports.Mapping;
import org.maitri.spi.imports.Sample;

/** Recognises a file by the columns it has. */
final class KnownFormats {

    private final List<KnownFormat> formats;

    KnownFormats(List<KnownFormat> formats) {
        this.formats = formats;
    }

    /** The format whose signature the file has and that knows most of its columns. */
    Optional<KnownFormat> of(Sample sample) {
        Set<String> columns = new HashSet<>();
        sample.columns().forEach(column -> columns.add(Words.of(column).joined()));
        return formats.stream()
                .filter(format -> columns.containsAll(format.signature().stream()
                        .map(name -> Words.of(name).joined())
                        .toList()))
                .max(Comparator.<KnownFormat>comparingLong(format -> matched(format, columns))
                        .thenComparing(format -> format.signature().size()));
    }

    private static long matched(KnownFormat format, Set<String> columns) {
        return format.targets().keySet().stream()
                .filter(name -> columns.contains(Words.of(name).joined()))
                .count();
    }

    static Mapping mapping(KnownFormat format, String recordType, Sample sample) {
        Map<String, String> targets = new HashMap<>();
        format.targets()
                .forEach((column, target) -> targets.put(Words.of(column).joined(), target));
        List<Mapping.Column> columns = new ArrayList<>();
        for (String column : sample.columns()) {
            String target = format.targets().get(column);
            columns.add(Mapping.Column.to(
                    column,
                    target != null
                            ? target
                            : targets.getOrDefault(Words.of(column).joined(), Mapping.ATTRIBUTE)));
        }
        return new Mapping(format.name(), recordType, columns, format.defaults());
    }
}
