package org.maitri.persistence.internal.record;

import java.sql.Connection;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.maitri.persistence.internal.field.KnownField;
import org.maitri.persistence.internal.field.KnownFields;
import org.maitri.spi.record.Field;
import org.maitri.spi.record.Filter;
import org.maitri.spi.record.RecordType;

/**
 * What filters on custom fields find where that is little: then the records are looked up by their keys, else each record
 * that a list walks over is looked at. The databases cannot be relied on to choose well.
 */
final class FewRecords {

    /** More than these are many. */
    static final int FEW = 1000;

    private final Map<Filter, List<Object>> keys = new HashMap<>();

    /** What is known of filters nobody asked about: nothing. */
    static final FewRecords NONE = new FewRecords();

    private FewRecords() {}

    FewRecords(RecordType<?> type, KnownFields known, List<Filter> filters, Connection connection) {
        for (Filter filter : filters) {
            if (type.field(filter.field()).filter(Field::custom).isPresent()) {
                look(known.find(type.id(), filter.field()).orElseThrow(), filter, connection);
            }
        }
    }

    private void look(KnownField field, Filter filter, Connection connection) {
        List<Object> parameters = new ArrayList<>();
        Function<Object, String> taken = value -> {
            parameters.add(value);
            return "?";
        };
        Optional<String> values;
        try {
            values = new CustomCondition(field, filter, "r", taken).values();
        } catch (IllegalArgumentException | ClassCastException | IndexOutOfBoundsException unfit) {
            return; // whoever makes the condition says what is wrong with it
        }
        values.map(sql -> new Statement(sql + " LIMIT " + (FEW + 1), parameters)
                        .ask(connection, FEW + 1, row -> (Object) row.getObject(1, UUID.class)))
                .filter(found -> found.size() <= FEW)
                .ifPresent(found -> keys.put(filter, found));
    }

    /** The keys of the records a filter finds; empty if they are many, or not known. */
    Optional<List<Object>> of(Filter filter) {
        return Optional.ofNullable(keys.get(filter)).map(FewRecords::padded);
    }

    /** A power of two, some of them again, so that there are few different texts. */
    static List<Object> padded(List<Object> found) {
        if (found.isEmpty()) {
            return found;
        }
        List<Object> padded = new ArrayList<>(found);
        int size = Integer.highestOneBit(2 * found.size() - 1);
        padded.addAll(Collections.nCopies(size - found.size(), found.getLast()));
        return padded;
    }

    boolean any() {
        return !keys.isEmpty();
    }
}
