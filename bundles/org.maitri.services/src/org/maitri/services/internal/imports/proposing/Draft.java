package org.maitri.services.internal.imports.proposing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.maitri.spi.imports.Mapping;
import org.maitri.spi.imports.Sample;

/** A mapping in the making. */
final class Draft {

    private final List<Mapping.Column> columns = new ArrayList<>();

    Draft(Sample sample) {
        sample.columns().forEach(column -> columns.add(Mapping.Column.to(column, Mapping.ATTRIBUTE)));
    }

    boolean isOpen(int column) {
        return columns.get(column).target().equals(Mapping.ATTRIBUTE);
    }

    boolean hasTarget(String target) {
        return columns.stream().anyMatch(column -> column.target().equals(target));
    }

    Mapping.Column column(int index) {
        return columns.get(index);
    }

    void map(int column, String target) {
        columns.set(column, Mapping.Column.to(columns.get(column).name(), target));
    }

    Mapping mapping(String name, String recordType) {
        return new Mapping(name, recordType, columns, Map.of());
    }
}
