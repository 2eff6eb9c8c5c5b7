package org.maitri.ui.internal.segment;

import java.util.ArrayList;
import java.util.List;
import org.maitri.spi.segment.Expression;

/** A group of parts or a single part while a person works on it. UI thread only. */
final class Branch {

    /** How the parts of a group belong together. */
    enum Join {
        ALL,
        ANY,
        NOT,
        NONE
    }

    private Join join;
    private final List<Branch> parts = new ArrayList<>();
    private Expression leaf;
    private boolean negated;

    static Branch of(Expression expression) {
        Branch branch = new Branch();
        switch (expression) {
            case Expression.All all -> branch.group(Join.ALL, all.parts());
            case Expression.Any any -> branch.group(Join.ANY, any.parts());
            case Expression.Not(Expression.All all) -> branch.group(Join.NOT, all.parts());
            case Expression.Not(Expression.Any any) -> branch.group(Join.NONE, any.parts());
            case Expression.Not(Expression.Not inner) -> {
                return of(inner.part());
            }
            case Expression.Not not -> {
                branch.leaf = not.part();
                branch.negated = true;
            }
            default -> branch.leaf = expression;
        }
        return branch;
    }

    /** An expression as a group, so that something can be added to it. */
    static Branch root(Expression expression) {
        Branch branch = of(expression);
        return branch.isGroup() ? branch : of(new Expression.All(List.of(expression)));
    }

    private void group(Join how, List<Expression> all) {
        join = how;
        all.forEach(part -> parts.add(of(part)));
    }

    boolean isGroup() {
        return join != null;
    }

    Join join() {
        return join;
    }

    void join(Join wanted) {
        join = wanted;
    }

    List<Branch> parts() {
        return parts;
    }

    Expression leaf() {
        return leaf;
    }

    void leaf(Expression wanted) {
        leaf = wanted;
    }

    boolean negated() {
        return negated;
    }

    void negate(boolean wanted) {
        negated = wanted;
    }

    Expression expression() {
        if (!isGroup()) {
            return negated ? new Expression.Not(leaf) : leaf;
        }
        List<Expression> all = parts.stream().map(Branch::expression).toList();
        return switch (join) {
            case ALL -> new Expression.All(all);
            case ANY -> new Expression.Any(all);
            case NOT -> new Expression.Not(new Expression.All(all));
            case NONE -> new Expression.Not(new Expression.Any(all));
        };
    }
}
