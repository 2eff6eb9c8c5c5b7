package org.maitri.services.internal.segment;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.maitri.kernel.RecordRef;
import org.maitri.spi.record.Choice;
import org.maitri.spi.record.Field;
import org.maitri.spi.record.Records;
import org.maitri.spi.segment.Criterion;
import org.maitri.spi.segment.Expression;
import org.maitri.spi.segment.Parameter;

/** Says an expression in words. */
public final class Wording {

    private final Vocabulary vocabulary;
    private final Map<RecordRef, String> titles;

    private Wording(Vocabulary vocabulary, Map<RecordRef, String> titles) {
        this.vocabulary = vocabulary;
        this.titles = titles;
    }

    /** Reads the titles of the records that an expression names. */
    public static Wording of(Expression expression, Vocabulary vocabulary, Records records) {
        Set<RecordRef> named = new HashSet<>();
        collect(expression, named);
        return new Wording(vocabulary, records.titles(named));
    }

    private static void collect(Expression expression, Set<RecordRef> named) {
        switch (expression) {
            case Expression.All all -> all.parts().forEach(part -> collect(part, named));
            case Expression.Any any -> any.parts().forEach(part -> collect(part, named));
            case Expression.Not not -> collect(not.part(), named);
            case Expression.Says says -> says.arguments().forEach(text -> collect(text, named));
            case Expression.Has has -> has.values().forEach(text -> collect(text, named));
        }
    }

    private static void collect(String text, Set<RecordRef> named) {
        try {
            named.add(RecordRef.parse(text));
        } catch (IllegalArgumentException other) {
            return; // most values are no references
        }
    }

    public String words(Expression expression) {
        return words(expression, false);
    }

    private String words(Expression expression, boolean inside) {
        return switch (expression) {
            case Expression.All all -> joined(all.parts(), "words.and", "words.everybody", inside);
            case Expression.Any any -> joined(any.parts(), "words.or", "words.nobody", inside);
            case Expression.Not not -> Messages.get("words.not", words(not.part(), true));
            case Expression.Says says -> says(says);
            case Expression.Has has -> has(has);
        };
    }

    private String joined(List<Expression> parts, String by, String none, boolean inside) {
        return switch (parts.size()) {
            case 0 -> Messages.get(none);
            case 1 -> words(parts.getFirst(), inside);
            default -> {
                String all = parts.stream()
                        .map(part -> words(part, true))
                        .collect(Collectors.joining(" " + Messages.get(by) + " "));
                yield inside ? "(" + all + ")" : all;
            }
        };
    }

    private String says(Expression.Says says) {
        if (vocabulary.problem(says).isPresent()) {
            return Messages.get("words.unavailable", ExpressionText.write(says));
        }
        Criterion criterion = vocabulary.criterion(says.criterion()).orElseThrow();
        String sentence = criterion.sentence();
        for (int i = 0; i < says.arguments().size(); i++) {
            Parameter parameter = criterion.parameters().get(i);
            sentence = sentence.replace(
                    "{" + parameter.name() + "}",
                    argument(parameter, says.arguments().get(i)));
        }
        return sentence;
    }

    private String argument(Parameter parameter, String text) {
        return switch (parameter.kind()) {
            case DAYS -> Messages.count("words.days", Days.read(text).orElseThrow());
            case CHOICE ->
                ArgumentValues.choice(parameter, text).map(Choice::label).orElse(text);
            case REFERENCE -> title(text);
            default -> text;
        };
    }

    private String title(String text) {
        return titles.entrySet().stream()
                .filter(title -> title.getKey().toString().equals(text))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(text);
    }

    private String has(Expression.Has has) {
        if (vocabulary.problem(has).isPresent()) {
            return Messages.get("words.unavailable", ExpressionText.write(has));
        }
        Field<?> field = vocabulary.fields().stream()
                .filter(each -> each.id().equals(has.field()))
                .findFirst()
                .orElseThrow();
        String values = has.values().stream()
                .map(value -> field.choice(value).map(Choice::label).orElseGet(() -> title(value)))
                .collect(Collectors.joining(
                        Messages.get("words.between." + (has.operator().name().equals("BETWEEN")))));
        String words = field.label() + " " + Messages.get("operator." + has.operator());
        return values.isEmpty() ? words : words + " " + values;
    }
}
