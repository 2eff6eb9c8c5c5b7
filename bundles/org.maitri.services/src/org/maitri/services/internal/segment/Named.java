package org.maitri.services.internal.segment;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.maitri.kernel.Progress;
import org.maitri.kernel.RecordRef;
import org.maitri.services.internal.segment.ExpressionReader.Unknown;
import org.maitri.spi.record.Field;
import org.maitri.spi.record.FieldKind;
import org.maitri.spi.record.Filter;
import org.maitri.spi.record.Filter.Operator;
import org.maitri.spi.record.ListQuery;
import org.maitri.spi.record.ListRow;
import org.maitri.spi.record.RecordType;
import org.maitri.spi.record.Records;

/** Finds records that are named by what stands in their first column. */
final class Named {

    private static final int SHOWN = 5;

    private final Records records;

    Named(Records records) {
        this.records = records;
    }

    /** The record, written as a reference or by its name. @param role what it must have, or "" for any */
    RecordRef find(String written, String role) {
        try {
            return RecordRef.parse(written);
        } catch (IllegalArgumentException name) {
            return byName(written, role);
        }
    }

    private RecordRef byName(String name, String role) {
        List<RecordRef> found = new ArrayList<>();
        List<RecordType<?>> types = role.isBlank() ? records.types() : records.withRole(role);
        for (RecordType<?> type : types) {
            nameField(type)
                    .ifPresent(field -> records
                            .page(
                                    ListQuery.of(type, SHOWN)
                                            .where(List.of(Filter.of(field.id(), Operator.EQUALS, name))),
                                    Progress.NONE)
                            .stream()
                            .map(ListRow::record)
                            .forEach(found::add));
        }
        if (found.size() != 1) {
            throw new Unknown(
                    found.isEmpty()
                            ? Messages.get(
                                    "named.none",
                                    name,
                                    types.stream().map(RecordType::pluralLabel).collect(Collectors.joining(", ")))
                            : Messages.get(
                                    "named.several",
                                    name,
                                    found.stream().map(RecordRef::toString).collect(Collectors.joining(", "))));
        }
        return found.getFirst();
    }

    private static Optional<Field<?>> nameField(RecordType<?> type) {
        return type.fields().stream()
                .filter(field -> field.kind().equals(FieldKind.TEXT)
                        && field.is(Field.Use.LISTED)
                        && field.attribute().isPresent())
                .<Field<?>>map(field -> field)
                .findFirst();
    }
}
