package org.maitri.services.internal.segment;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import org.maitri.kernel.RefusedException;
import org.maitri.spi.record.Filter.Operator;
import org.maitri.spi.segment.Expression;

/** Reads expressions as people write them: {@code tickets.opened(90d) and not (city = "Bonn" or tags ~ vip)}. */
public final class ExpressionReader {

    /** Says whether what is written is known. */
    interface Known {

        /** @param arguments each with the name written before it, or "" */
        Expression says(String criterion, List<Map.Entry<String, String>> arguments);

        Expression has(String field, Operator operator, List<String> values);
    }

    /** Takes everything; arguments stay in the order they are written. */
    private static final Known ANYTHING = new Known() {
        @Override
        public Expression says(String criterion, List<Map.Entry<String, String>> arguments) {
            return new Expression.Says(
                    criterion, arguments.stream().map(Map.Entry::getValue).toList());
        }

        @Override
        public Expression has(String field, Operator operator, List<String> values) {
            return new Expression.Has(field, operator, values);
        }
    };

    private static final int DEEPEST = 100;

    private static final Map<String, Operator> SIGNS = Map.of(
            "=", Operator.EQUALS,
            "!=", Operator.NOT_EQUALS,
            "~", Operator.CONTAINS,
            "<", Operator.LESS,
            "<=", Operator.AT_MOST,
            ">", Operator.MORE,
            ">=", Operator.AT_LEAST);

    private final List<Token> tokens;
    private final Known known;
    private int at;
    private int depth;

    private ExpressionReader(String text, Known known) {
        this.tokens = Token.of(text);
        this.known = known;
    }

    /** Reads whatever is well written. */
    public static Expression read(String text) {
        return read(text, ANYTHING);
    }

    static Expression read(String text, Known known) {
        ExpressionReader reader = new ExpressionReader(text, known);
        Expression expression = reader.any();
        if (reader.next().kind() != Token.Kind.END) {
            throw reader.expected("read.expected.join");
        }
        return expression;
    }

    private Token next() {
        return tokens.get(at);
    }

    private boolean taken(String word) {
        boolean found = next().is(word);
        at += found ? 1 : 0;
        return found;
    }

    private RefusedException expected(String what) {
        return new RefusedException(
                Messages.get("read.expected", next().position(), Messages.get(what), next().shown()));
    }

    private Expression any() {
        return joined("or", this::all, Expression.Any::new);
    }

    private Expression all() {
        return joined("and", this::one, Expression.All::new);
    }

    private Expression joined(String word, Supplier<Expression> part, Function<List<Expression>, Expression> join) {
        List<Expression> parts = new ArrayList<>(List.of(part.get()));
        while (taken(word)) {
            parts.add(part.get());
        }
        return parts.size() == 1 ? parts.getFirst() : join.apply(parts);
    }

    private Expression one() {
        if (++depth > DEEPEST) {
            throw new RefusedException(Messages.get("json.deep", DEEPEST));
        }
        try {
            return part();
        } finally {
            depth--;
        }
    }

    private Expression part() {
        if (taken("not")) {
            return new Expression.Not(one());
        }
        if (taken("(")) {
            Expression inner = any();
            close();
            return inner;
        }
        if (next().kind() != Token.Kind.WORD || next().is("and") || next().is("or")) {
            throw expected("read.expected.part");
        }
        Token name = next();
        at++;
        if (name.is(ExpressionText.EVERYBODY)) {
            return Expression.EVERYBODY;
        }
        if (name.is(ExpressionText.NOBODY)) {
            return new Expression.Any(List.of());
        }
        boolean criterion = next().is("(");
        try {
            return criterion ? known.says(name.text(), arguments()) : test(name.text());
        } catch (Unknown unknown) {
            throw new RefusedException(Messages.get("read.unknown", name.position(), unknown.getMessage()), unknown);
        }
    }

    private void close() {
        if (!taken(")")) {
            throw expected("read.expected.close");
        }
    }

    private List<Map.Entry<String, String>> arguments() {
        at++;
        List<Map.Entry<String, String>> arguments = new ArrayList<>();
        while (!next().is(")")) {
            if (!arguments.isEmpty() && !taken(",")) {
                throw expected("read.expected.comma");
            }
            String first = value();
            arguments.add(taken("=") ? Map.entry(first, value()) : Map.entry("", first));
        }
        at++;
        return arguments;
    }

    private String value() {
        if (!next().isValue()) {
            throw expected("read.expected.value");
        }
        return tokens.get(at++).text();
    }

    private Expression test(String field) {
        if (taken("is")) {
            Operator operator = taken("empty") ? Operator.EMPTY : taken("present") ? Operator.PRESENT : null;
            if (operator == null) {
                throw expected("read.expected.is");
            }
            return known.has(field, operator, List.of());
        }
        if (taken("in")) {
            if (!next().is("(")) {
                throw expected("read.expected.open");
            }
            return known.has(
                    field,
                    Operator.ANY_OF,
                    arguments().stream().map(Map.Entry::getValue).toList());
        }
        if (taken("starts")) {
            return known.has(field, Operator.STARTS_WITH, List.of(value()));
        }
        if (taken("between")) {
            String low = value();
            if (!taken("and")) {
                throw expected("read.expected.and");
            }
            return known.has(field, Operator.BETWEEN, List.of(low, value()));
        }
        Operator operator = next().kind() == Token.Kind.SIGN ? SIGNS.get(next().text()) : null;
        if (operator == null) {
            throw expected("read.expected.operator");
        }
        at++;
        return known.has(field, operator, List.of(value()));
    }

    /** What is written well, but means nothing; the reader adds where it stands. */
    static final class Unknown extends RuntimeException {

        private static final long serialVersionUID = 1L;

        Unknown(String message) {
            super(message);
        }
    }
}
