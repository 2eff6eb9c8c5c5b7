package org.maitri.services.internal.segment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.maitri.kernel.RefusedException;
import org.maitri.spi.record.Filter.Operator;
import org.maitri.spi.segment.Expression;

/** Expressions as people write them and as they are stored. */
class ExpressionTest {

    private final Random random = new Random(11);

    @Test
    void readsWhatPeopleWrite() {
        assertThat(ExpressionReader.read("tickets.opened(90d) and not (city = \"Bad Tölz\" or tags ~ vip)"))
                .isEqualTo(new Expression.All(List.of(
                        new Expression.Says("tickets.opened", List.of("90d")),
                        new Expression.Not(new Expression.Any(List.of(
                                new Expression.Has("city", Operator.EQUALS, List.of("Bad Tölz")),
                                new Expression.Has("tags", Operator.CONTAINS, List.of("vip"))))))));
        assertThat(ExpressionReader.read("NOT since between 2020-01-01 and today AND name is empty"))
                .isEqualTo(new Expression.All(List.of(
                        new Expression.Not(
                                new Expression.Has("since", Operator.BETWEEN, List.of("2020-01-01", "today"))),
                        new Expression.Has("name", Operator.EMPTY, List.of()))));
        assertThat(ExpressionReader.read("a.b(within=90d)")).isEqualTo(new Expression.Says("a.b", List.of("90d")));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            tickets.opened(90d) tickets.open() | Position 21 | "and", "or"
            tickets.opened(90d                 | Position 19 | ","
            city =                             | Position 7  | a value
            city Bonn                          | Position 6  | =
            (city = Bonn                       | Position 13 | ")"
            city = "Bonn                       | Position 8  | never closed
            and city = Bonn                    | Position 1  | a criterion
            city in Bonn                       | Position 9  | "("
            city is blue                       | Position 9  | "empty"
            city = Bonn; drop                  | Position 12 | ;
            """)
    void saysWhereAndWhatWasExpected(String text, String where, String expected) {
        assertThatThrownBy(() -> ExpressionReader.read(text))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining(where + ":")
                .hasMessageContaining(expected);
    }

    @Test
    void whatIsWrittenIsReadAgain() {
        for (int i = 0; i < 500; i++) {
            Expression expression = tree(4);
            assertThat(ExpressionReader.read(ExpressionText.write(expression)))
                    .as(ExpressionText.write(expression))
                    .isEqualTo(expression);
            assertThat(ExpressionJson.read(ExpressionJson.write(expression))).isEqualTo(expression);
        }
    }

    private Expression tree(int depth) {
        if (depth == 0) {
            return leaf();
        }
        List<Expression> parts = new ArrayList<>();
        IntStream.range(0, 2 + random.nextInt(2)).forEach(i -> parts.add(tree(depth - 1)));
        return switch (random.nextInt(4)) {
            case 0 -> new Expression.All(parts);
            case 1 -> new Expression.Any(parts);
            case 2 -> new Expression.Not(parts.getFirst());
            default -> leaf();
        };
    }

    private Expression leaf() {
        String text = List.of("a", "and", "\"", "a \\ b", "", "90d", "Ö", "x:1", "(", "'s")
                .get(random.nextInt(10));
        Operator operator = Operator.values()[random.nextInt(Operator.values().length)];
        int values = switch (operator) {
            case EMPTY, PRESENT -> 0;
            case BETWEEN -> 2;
            case ANY_OF -> random.nextInt(3);
            default -> 1;
        };
        List<String> texts = Collections.nCopies(values, text);
        return random.nextBoolean()
                ? new Expression.Has("city", operator, texts)
                : new Expression.Says("tickets.opened", List.of(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{",
                "[]",
                "{}",
                "{\"and\":{}}",
                "{\"and\":[],\"or\":[]}",
                "{\"and\":[],\"and\":[]}",
                "{\"and\":[]} {}",
                "{\"criterion\":\"a.b\"}",
                "{\"criterion\":\"a.b\",\"arguments\":[1]}",
                "{\"field\":\"a\",\"operator\":\"like\",\"values\":[\"x\"]}",
                "{\"field\":\"a\",\"operator\":\"between\",\"values\":[\"x\"]}",
                "{\"not\":[]}"
            })
    void refusesWhatIsNoExpression(String json) {
        assertThatThrownBy(() -> ExpressionJson.read(json)).isInstanceOf(RefusedException.class);
    }

    @Test
    void refusesBottomlessOnes() {
        assertThatThrownBy(() -> ExpressionReader.read("not ".repeat(5000) + "city = a"))
                .isInstanceOf(RefusedException.class);
        assertThatThrownBy(() -> ExpressionReader.read("(".repeat(5000))).isInstanceOf(RefusedException.class);
    }
}
