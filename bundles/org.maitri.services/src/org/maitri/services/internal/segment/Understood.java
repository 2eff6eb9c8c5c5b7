package org.maitri.services.internal.segment;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.maitri.services.internal.segment.ExpressionReader.Known;
import org.maitri.services.internal.segment.ExpressionReader.Unknown;
import org.maitri.spi.record.Field;
import org.maitri.spi.record.FieldKind;
import org.maitri.spi.record.Filter.Operator;
import org.maitri.spi.record.Records;
import org.maitri.spi.segment.Criterion;
import org.maitri.spi.segment.Expression;
import org.maitri.spi.segment.Parameter;

/** Takes only what is known, and puts references in the place of names. */
public final class Understood implements Known {

    private final Vocabulary vocabulary;
    private final Named named;

    public Understood(Vocabulary vocabulary, Records records) {
        this.vocabulary = vocabulary;
        this.named = new Named(records);
    }

    /** Reads what a person wrote. */
    public Expression read(String text) {
        return ExpressionReader.read(text, this);
    }

    @Override
    public Expression says(String id, List<Map.Entry<String, String>> written) {
        Criterion criterion = vocabulary.require(id);
        List<String> ordered = ArgumentValues.ordered(criterion, written);
        List<String> arguments = new ArrayList<>();
        for (int i = 0; i < ordered.size(); i++) {
            arguments.add(argument(criterion.parameters().get(i), ordered.get(i)));
        }
        return checked(new Expression.Says(id, arguments));
    }

    private String argument(Parameter parameter, String text) {
        return switch (parameter.kind()) {
            case REFERENCE -> named.find(text, parameter.role()).toString();
            case CHOICE ->
                ArgumentValues.choice(parameter, text)
                        .map(choice -> choice.value())
                        .orElse(text);
            default -> text;
        };
    }

    @Override
    public Expression has(String field, Operator operator, List<String> values) {
        if (operator != Operator.CONTAINS && operator != Operator.STARTS_WITH) {
            vocabulary.requireChoices(field, values);
        }
        List<String> meant = vocabulary.fields().stream()
                .filter(each -> each.id().equals(field) && each.kind().equals(FieldKind.REFERENCE))
                .findFirst()
                .map(each ->
                        values.stream().map(value -> reference(each, value)).toList())
                .orElse(values);
        return checked(new Expression.Has(field, operator, meant));
    }

    private String reference(Field<?> field, String value) {
        return named.find(value, field.role().orElse("")).toString();
    }

    private Expression checked(Expression part) {
        vocabulary.problem(part).ifPresent(problem -> {
            throw new Unknown(problem);
        });
        return part;
    }
}
