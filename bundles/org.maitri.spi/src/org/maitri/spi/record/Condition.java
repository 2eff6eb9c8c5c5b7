package org.maitri.spi.record;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.osgi.annotation.versioning.ProviderType;

/**
 * What records of one type may have to meet, as a tree; the database answers it. A condition holds or does not hold: where a
 * field has no value, a comparison with it does not hold, and its opposite does.
 */
@ProviderType
public sealed interface Condition {

    /** All parts hold; without parts it always holds. */
    record All(List<Condition> parts) implements Condition {
        public All {
            parts = List.copyOf(parts);
        }
    }

    /** At least one part holds; without parts it never holds. */
    record Any(List<Condition> parts) implements Condition {
        public Any {
            parts = List.copyOf(parts);
        }
    }

    /** The part does not hold. */
    record Not(Condition part) implements Condition {}

    /** A field of the record itself, a custom field too, is as the filter says. */
    record Matches(Filter filter) implements Condition {}

    /** The record's key is one of these. */
    record Keyed(Set<UUID> ids) implements Condition {
        public Keyed {
            ids = Set.copyOf(ids);
        }
    }

    /**
     * Some record of another type points at it and meets a condition. Archived records do not count, here and below.
     *
     * @param type the other record type's id
     * @param reference the other type's field that points at this record
     */
    record Related(String type, String reference, Condition that) implements Condition {}

    /** At least so many records of another type point at it and meet a condition. */
    record Counted(String type, String reference, Condition that, long atLeast) implements Condition {}

    /** The sum of a number field over the records of another type that point at it and meet a condition is large enough. */
    record Summed(String type, String reference, Condition that, String field, BigDecimal atLeast)
            implements Condition {}

    /**
     * Of the records of another type that point at it and meet a condition, the newest meets a further one.
     *
     * @param by the field of the other type that tells which is newest; it has a value in all of them
     */
    record Newest(String type, String reference, Condition among, String by, Condition that) implements Condition {}

    /** Holds always. */
    Condition ALWAYS = new All(List.of());

    /** Holds never. */
    Condition NEVER = new Any(List.of());

    static Condition all(Condition... parts) {
        return new All(List.of(parts));
    }

    static Condition any(Condition... parts) {
        return new Any(List.of(parts));
    }

    static Condition not(Condition part) {
        return new Not(part);
    }

    static Condition is(String field, Filter.Operator operator, Object... values) {
        return new Matches(Filter.of(field, operator, values));
    }

    static Condition keyed(Collection<UUID> ids) {
        return new Keyed(Set.copyOf(ids));
    }
}
