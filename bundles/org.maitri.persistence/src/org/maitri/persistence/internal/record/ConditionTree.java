package org.maitri.persistence.internal.record;

import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.maitri.kernel.RefusedException;
import org.maitri.persistence.internal.Messages;
import org.maitri.persistence.internal.field.KnownFields;
import org.maitri.persistence.internal.unit.Attribute;
import org.maitri.persistence.internal.unit.EntityShape;
import org.maitri.persistence.internal.unit.EntityShapes;
import org.maitri.spi.record.Condition;
import org.maitri.spi.record.Field;
import org.maitri.spi.record.RecordType;

/**
 * A tree of conditions in SQL. What is asked about records of other types becomes a subquery about one record, which an index
 * answers: H2 would ask any other subquery anew for each row, PostgreSQL turns it into joins where this is faster.
 */
final class ConditionTree {

    private final Function<String, RecordType<?>> types;
    private final EntityShapes shapes;
    private final KnownFields known;
    private int tables;

    /** @param types finds the type of an id, or refuses */
    ConditionTree(Function<String, RecordType<?>> types, EntityShapes shapes, KnownFields known) {
        this.types = types;
        this.shapes = shapes;
        this.known = known;
    }

    String clause(Condition condition, RecordType<?> type, EntityShape shape, Conditions here) {
        return switch (condition) {
            case Condition.All all -> joined(all.parts(), " AND ", "1 = 1", type, shape, here);
            case Condition.Any any -> joined(any.parts(), " OR ", "1 = 0", type, shape, here);
            case Condition.Not not -> negated(not.part(), type, shape, here);
            case Condition.Matches matches -> here.clause(matches.filter());
            case Condition.Keyed keyed -> keyed(keyed, here);
            case Condition.Related related ->
                new Others(related.type(), related.reference(), shape, here).some(related.that());
            case Condition.Counted counted ->
                new Others(counted.type(), counted.reference(), shape, here)
                        .measured(counted.that(), "COUNT(*)", counted.atLeast());
            case Condition.Summed summed -> summed(summed, shape, here);
            case Condition.Newest newest -> new Others(newest.type(), newest.reference(), shape, here).newest(newest);
        };
    }

    private String joined(
            List<Condition> parts, String by, String none, RecordType<?> type, EntityShape shape, Conditions here) {
        return parts.isEmpty()
                ? none
                : parts.stream().map(part -> clause(part, type, shape, here)).collect(Collectors.joining(by, "(", ")"));
    }

    /** A comparison with no value is neither true nor false for SQL, and must not be either way when it is negated. */
    private String negated(Condition part, RecordType<?> type, EntityShape shape, Conditions here) {
        String clause = clause(part, type, shape, here);
        boolean certain = !(part instanceof Condition.Matches
                || part instanceof Condition.All
                || part instanceof Condition.Any
                || part instanceof Condition.Summed);
        return certain ? "NOT (" + clause + ")" : "(" + clause + ") IS NOT TRUE";
    }

    private static String keyed(Condition.Keyed keyed, Conditions here) {
        return keyed.ids().isEmpty()
                ? "1 = 0"
                : FewRecords.padded(keyed.ids().stream().map(Object.class::cast).toList()).stream()
                        .map(here::parameter)
                        .collect(Collectors.joining(", ", here.table() + ".id IN (", ")"));
    }

    private String summed(Condition.Summed summed, EntityShape shape, Conditions here) {
        Others others = new Others(summed.type(), summed.reference(), shape, here);
        return others.measured(
                summed.that(), "COALESCE(SUM(" + others.column(summed.field()) + "), 0)", summed.atLeast());
    }

    /** The records of another type that point at a record. */
    private final class Others {

        private final RecordType<?> type;
        private final EntityShape shape;
        private final EntityShape target;
        private final Conditions here;
        private final Attribute reference;
        private final String table;

        private Others(String id, String reference, EntityShape target, Conditions here) {
            this.type = types.apply(id);
            this.shape = shapes.of(type.entity());
            this.target = target;
            this.here = here;
            this.reference = attribute(reference);
            this.table = "r" + ++tables;
        }

        private Attribute attribute(String field) {
            return type.field(field)
                    .flatMap(Field::attribute)
                    .map(shape::attribute)
                    .filter(attribute -> attribute.column() != null)
                    .orElseThrow(() -> new RefusedException(Messages.get(
                            "filter.field",
                            field,
                            type.pluralLabel(),
                            type.fields().stream().map(Field::id).collect(Collectors.joining(", ")))));
        }

        private String column(String field) {
            return column(table, attribute(field));
        }

        private static String column(String table, Attribute attribute) {
            return table + "." + attribute.column();
        }

        private String rows(String table) {
            return " FROM " + shape.table() + " " + table + " WHERE " + table + ".archived_at IS NULL";
        }

        /** Those that point at the record. */
        private String rows() {
            String key = here.table() + ".id";
            String pointer =
                    reference.type() == UUID.class ? key : "'" + target.type() + ":' || CAST(" + key + " AS VARCHAR)";
            return rows(table) + " AND " + column(table, reference) + " = " + pointer;
        }

        private String meets(Condition that, String table) {
            Conditions there = new Conditions(type, shape, table, known, FewRecords.NONE, false, here.parameters());
            return that.equals(Condition.ALWAYS) ? "" : " AND " + clause(that, type, shape, there);
        }

        private String some(Condition that) {
            return "EXISTS (SELECT 1" + rows() + meets(that, table) + ")";
        }

        private String measured(Condition that, String measure, Object atLeast) {
            return "(SELECT " + measure + rows() + meets(that, table) + ") >= " + here.parameter(atLeast);
        }

        private String newest(Condition.Newest newest) {
            String later = "r" + ++tables;
            Attribute by = attribute(newest.by());
            String found = rows() + meets(newest.among(), table) + meets(newest.that(), table)
                    + " AND NOT EXISTS (SELECT 1" + rows(later) + " AND " + column(later, reference) + " = "
                    + column(table, reference) + meets(newest.among(), later)
                    + " AND (" + column(later, by) + " > " + column(table, by)
                    + " OR " + column(later, by) + " = " + column(table, by) + " AND " + later + ".id > " + table
                    + ".id))";
            return "EXISTS (SELECT 1" + found + ")";
        }
    }
}
