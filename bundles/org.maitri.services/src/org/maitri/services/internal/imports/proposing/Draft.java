package org.maitri.services.internal.imports.proposing;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.maitri.spi.imports.Mapping;
import org.maitri.spi.imports.Sample;

/** A mapping in the making. */
final class Draft {

    private final List<Mapping.Column> columns = new ArrayList<>();
    private final Set<Integer> settled = new HashSet<>();

    Draft(Sample sample) {
        sample.columns().forEach(column -> columns.add(Mapping.Column.to(column, Mapping.ATTRIBUTE)));
    }

    boolean isOpen(int column) {
        return !settled.contains(column) && columns.get(column).target().equals(Mapping.ATTRIBUTE);
    }

    boolean hasTarget(String target) {
        return columns.stream().anyMatch(column -> column.target().equals(target));
    }

    /** Whether a column describes the record that a reference points at. */
    boolean hasTargetOf(Reference reference) {
        return columns.stream().anyMatch(column -> column.target().startsWith(reference.prefix()));
    }

    Mapping.Column column(int index) {
        return columns.get(index);
    }

    void map(int column, String target) {
        columns.set(column, Mapping.Column.to(columns.get(column).name(), target));
    }

    /** Maps a column for good, be it to an attribute. */
    void settle(int column, String target) {
        map(column, target);
        settled.add(column);
    }

    Mapping mapping(String name, String recordType, Map<String, String> defaults) {
        return new Mapping(name, recordType, columns, defaults);
    }
}
