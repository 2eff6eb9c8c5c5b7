package org.maitri.ui.internal.bulk;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.maitri.spi.record.Field;
import org.maitri.ui.internal.Messages;

/**
 * What is to become of one field in every chosen record.
 *
 * @param value of the kind's Java type; null for {@link Way#CLEAR}
 */
public record FieldChange(Field<?> field, Way way, Object value) {

    /** What is done with the value. */
    public enum Way {
        SET,
        CLEAR,
        /** Tags are added to those that are there. */
        ADD,
        /** Tags are taken from those that are there. */
        REMOVE
    }

    /** What the field holds afterwards. */
    Object after(Object before) {
        return switch (way) {
            case SET -> value;
            case CLEAR -> null;
            case ADD -> {
                Set<String> tags = tags(before);
                tags.addAll(tags(value));
                yield tags;
            }
            case REMOVE -> {
                Set<String> tags = tags(before);
                tags.removeAll(tags(value));
                yield tags;
            }
        };
    }

    private static Set<String> tags(Object value) {
        Set<String> tags = new TreeSet<>();
        if (value instanceof Collection<?> there) {
            there.forEach(tag -> tags.add(tag.toString()));
        }
        return tags;
    }

    /** Whether a field with this value stays as it is. */
    boolean leaves(Object before) {
        Object after = after(before);
        if (before instanceof BigDecimal old && after instanceof BigDecimal now) {
            return old.compareTo(now) == 0;
        }
        return Objects.equals(before, after) || nothing(before) && nothing(after);
    }

    private static boolean nothing(Object value) {
        return value == null || value.equals("") || value instanceof Collection<?> tags && tags.isEmpty();
    }

    /** What is wrong with the field as it would be. */
    Optional<String> problem(Object before) {
        Object after = after(before);
        if (nothing(after)) {
            return field.is(Field.Use.REQUIRED) ? Optional.of(Messages.get("input.required")) : Optional.empty();
        }
        return field.problem(after);
    }
}
