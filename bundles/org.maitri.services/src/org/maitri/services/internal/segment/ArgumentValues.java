package org.maitri.services.internal.segment;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.maitri.kernel.RecordRef;
import org.maitri.services.internal.segment.ExpressionReader.Unknown;
import org.maitri.spi.record.Choice;
import org.maitri.spi.segment.Arguments;
import org.maitri.spi.segment.Criterion;
import org.maitri.spi.segment.Parameter;

/** The arguments of criteria: from what is written to what they mean. */
final class ArgumentValues {

    private ArgumentValues() {}

    /** @throws Unknown if they do not fit the criterion */
    static Arguments of(Criterion criterion, List<String> written, ZonedDateTime now) {
        List<Parameter> parameters = criterion.parameters();
        if (written.size() != parameters.size()) {
            throw new Unknown(Messages.get("argument.count", form(criterion)));
        }
        Map<String, Object> values = new HashMap<>();
        for (int i = 0; i < parameters.size(); i++) {
            values.put(parameters.get(i).name(), value(criterion, parameters.get(i), written.get(i)));
        }
        return new Arguments(values, now);
    }

    /** Puts what is written in the order of the parameters, with what is meant where nothing is said. */
    static List<String> ordered(Criterion criterion, List<Map.Entry<String, String>> written) {
        Map<String, String> said = new HashMap<>();
        List<Parameter> parameters = criterion.parameters();
        for (int i = 0; i < written.size(); i++) {
            String name = written.get(i).getKey();
            if (name.isEmpty() && i < parameters.size()) {
                name = parameters.get(i).name();
            }
            String wanted = name;
            if (parameters.stream().noneMatch(parameter -> parameter.name().equals(wanted))
                    || said.put(wanted, written.get(i).getValue()) != null) {
                throw new Unknown(Messages.get("argument.count", form(criterion)));
            }
        }
        return parameters.stream()
                .map(parameter -> Optional.ofNullable(said.get(parameter.name()))
                        .or(parameter::initial)
                        .orElseThrow(
                                () -> new Unknown(Messages.get("argument.missing", parameter.name(), form(criterion)))))
                .toList();
    }

    /** How the criterion is written. */
    static String form(Criterion criterion) {
        return criterion.parameters().stream()
                .map(parameter -> parameter
                        .initial()
                        .map(initial -> parameter.name() + "=" + initial)
                        .orElse(parameter.name()))
                .collect(Collectors.joining(", ", criterion.id() + "(", ")"));
    }

    private static Object value(Criterion criterion, Parameter parameter, String text) {
        try {
            return switch (parameter.kind()) {
                case NUMBER, MONEY -> new BigDecimal(text);
                case DATE -> LocalDate.parse(text);
                case REFERENCE -> RecordRef.parse(text);
                case DAYS -> Days.read(text).orElseThrow(() -> wrong(criterion, parameter, text));
                case CHOICE ->
                    choice(parameter, text).map(Choice::value).orElseThrow(() -> wrong(criterion, parameter, text));
            };
        } catch (IllegalArgumentException | DateTimeException malformed) {
            throw wrong(criterion, parameter, text);
        }
    }

    static Optional<Choice> choice(Parameter parameter, String text) {
        return parameter.choices().stream()
                .filter(choice ->
                        choice.value().equalsIgnoreCase(text) || choice.label().equalsIgnoreCase(text))
                .findFirst();
    }

    private static Unknown wrong(Criterion criterion, Parameter parameter, String text) {
        String wanted = parameter.kind() == Parameter.Kind.CHOICE
                ? parameter.choices().stream().map(Choice::value).collect(Collectors.joining(", "))
                : Messages.get("parameter." + parameter.kind());
        return new Unknown(Messages.get("argument.value", text, parameter.name(), criterion.id(), wanted));
    }
}
