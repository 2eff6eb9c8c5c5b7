package org.maitri.services.internal.segment;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.maitri.kernel.RecordRef;
import org.maitri.kernel.RefusedException;
import org.maitri.spi.segment.Expression;

/** Puts what segments say in the place of their names within other segments. */
public final class Nesting {

    private final Function<RecordRef, Expression> saying;

    /** @param saying what a segment says */
    public Nesting(Function<RecordRef, Expression> saying) {
        this.saying = saying;
    }

    /** What the named segments say, names of further ones and all. @throws RefusedException if one is within itself, or gone */
    public Expression expanded(Expression expression) {
        return expanded(expression, Set.of());
    }

    /** @throws RefusedException if what a segment is to say names that segment, be it through others */
    public void requireNot(RecordRef segment, Expression expression) {
        expanded(expression, Set.of(segment));
    }

    /** What a part of an expression says that names a segment; the same part if it names none. */
    public Expression opened(Expression part) {
        return named(part) == null ? part : saying.apply(named(part));
    }

    private static RecordRef named(Expression part) {
        return part instanceof Expression.Says says && says.criterion().equals(OwnCriteria.SEGMENT)
                ? RecordRef.parse(says.arguments().getFirst())
                : null;
    }

    private Expression expanded(Expression expression, Set<RecordRef> within) {
        return switch (expression) {
            case Expression.All all -> new Expression.All(expanded(all.parts(), within));
            case Expression.Any any -> new Expression.Any(expanded(any.parts(), within));
            case Expression.Not not -> new Expression.Not(expanded(not.part(), within));
            default -> named(expression) == null ? expression : expanded(named(expression), within);
        };
    }

    private List<Expression> expanded(List<Expression> parts, Set<RecordRef> within) {
        return parts.stream().map(part -> expanded(part, within)).toList();
    }

    private Expression expanded(RecordRef segment, Set<RecordRef> within) {
        Set<RecordRef> deeper = new HashSet<>(within);
        if (!deeper.add(segment)) {
            throw new RefusedException(Messages.get("segment.circle"));
        }
        return expanded(saying.apply(segment), deeper);
    }
}
