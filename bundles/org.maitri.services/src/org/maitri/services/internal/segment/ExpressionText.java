package org.maitri.services.internal.segment;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.maitri.spi.segment.Expression;

/** Writes expressions as people do; {@link ExpressionReader} reads them again. */
public final class ExpressionText {

    static final String EVERYBODY = "everybody";
    static final String NOBODY = "nobody";

    private static final Pattern PLAIN = Pattern.compile("[\\p{L}\\p{N}_.:@+-]+");
    private static final Set<String> WORDS =
            Set.of("and", "or", "not", "in", "is", "between", "starts", "empty", "present", EVERYBODY, NOBODY);

    private ExpressionText() {}

    public static String write(Expression expression) {
        return write(expression, false);
    }

    private static String write(Expression expression, boolean inside) {
        return switch (expression) {
            case Expression.All all -> joined(all.parts(), "and", EVERYBODY, inside);
            case Expression.Any any -> joined(any.parts(), "or", NOBODY, inside);
            case Expression.Not not -> "not " + write(not.part(), true);
            case Expression.Says says ->
                says.criterion()
                        + says.arguments().stream()
                                .map(ExpressionText::value)
                                .collect(Collectors.joining(", ", "(", ")"));
            case Expression.Has has -> has(has);
        };
    }

    /** A list of one part is written as that part: it says the same. */
    private static String joined(List<Expression> parts, String by, String none, boolean inside) {
        return switch (parts.size()) {
            case 0 -> none;
            case 1 -> write(parts.getFirst(), inside);
            default -> {
                String all = parts.stream().map(part -> write(part, true)).collect(Collectors.joining(" " + by + " "));
                yield inside ? "(" + all + ")" : all;
            }
        };
    }

    private static String has(Expression.Has has) {
        List<String> values = has.values().stream().map(ExpressionText::value).toList();
        String field = has.field() + " ";
        return switch (has.operator()) {
            case EMPTY -> field + "is empty";
            case PRESENT -> field + "is present";
            case ANY_OF -> field + "in (" + String.join(", ", values) + ")";
            case BETWEEN -> field + "between " + values.getFirst() + " and " + values.getLast();
            case STARTS_WITH -> field + "starts " + values.getFirst();
            case EQUALS -> field + "= " + values.getFirst();
            case NOT_EQUALS -> field + "!= " + values.getFirst();
            case CONTAINS -> field + "~ " + values.getFirst();
            case LESS -> field + "< " + values.getFirst();
            case AT_MOST -> field + "<= " + values.getFirst();
            case MORE -> field + "> " + values.getFirst();
            case AT_LEAST -> field + ">= " + values.getFirst();
        };
    }

    private static String value(String text) {
        return PLAIN.matcher(text).matches() && !WORDS.contains(text)
                ? text
                : '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }
}
