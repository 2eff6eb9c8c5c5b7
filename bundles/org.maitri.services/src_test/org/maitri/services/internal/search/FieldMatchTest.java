package org.maitri.services.internal.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.maitri.kernel.RecordRef;
import org.maitri.spi.record.Choice;
import org.maitri.spi.record.Condition;
import org.maitri.spi.record.Field;
import org.maitri.spi.record.Field.Use;
import org.maitri.spi.record.FieldKind;
import org.maitri.spi.record.Filter.Operator;
import org.maitri.spi.record.Tone;

/** What people mean by what they type behind a field's name. */
class FieldMatchTest {

    private static final ZonedDateTime NOW =
            LocalDate.of(2026, 3, 4).atTime(12, 0).atZone(ZoneId.of("Europe/Berlin"));
    private static final RecordRef ANA = new RecordRef("customers.person", new UUID(1, 2));

    private final FieldMatch match =
            new FieldMatch("priya", NOW, name -> name.equals("ana") ? List.of(ANA) : List.of());

    private Condition of(Field.Builder<Object> field, String value) {
        return match.condition(field.readOnly(it -> null), new FieldTerm(false, "f", value));
    }

    private static Field.Builder<Object> field(FieldKind kind) {
        return Field.of("f", kind, "F");
    }

    private static Field.Builder<Object> state() {
        return field(FieldKind.CHOICE)
                .choices(List.of(
                        new Choice("open", "Open", Tone.INFO, ""),
                        new Choice("waiting-customer", "Waiting for customer", Tone.INFO, "")));
    }

    @Test
    void choices_are_named_by_value_label_or_beginning() {
        assertThat(of(state(), "OPEN")).isEqualTo(anyOf("open"));
        assertThat(of(state(), "waiting for customer")).isEqualTo(anyOf("waiting-customer"));
        assertThat(of(state(), "wait")).isEqualTo(anyOf("waiting-customer"));
        assertThat(of(state(), "done")).isEqualTo(Condition.any(Condition.NEVER));
        assertThat(of(state(), "open,wait"))
                .isEqualTo(Condition.any(
                        Condition.is("f", Operator.ANY_OF, "open"),
                        Condition.is("f", Operator.ANY_OF, "waiting-customer")));
    }

    private static Condition anyOf(Object... values) {
        return Condition.any(Condition.is("f", Operator.ANY_OF, values));
    }

    @Test
    void me_is_who_asks_and_none_is_nobody() {
        assertThat(of(field(FieldKind.TEXT), "me"))
                .isEqualTo(Condition.any(Condition.is("f", Operator.EQUALS, "priya")));
        assertThat(of(field(FieldKind.TEXT), "none")).isEqualTo(Condition.is("f", Operator.EMPTY));
        assertThat(of(field(FieldKind.TEXT), "Jonas"))
                .isEqualTo(Condition.any(Condition.is("f", Operator.CONTAINS, "Jonas")));
        assertThat(of(field(FieldKind.REFERENCE), "ana")).isEqualTo(Condition.is("f", Operator.ANY_OF, ANA));
        assertThat(of(field(FieldKind.REFERENCE), "nobody")).isEqualTo(Condition.NEVER);
    }

    @Test
    void a_length_of_time_looks_ahead_where_the_field_does_and_back_elsewhere() {
        Instant inTwoDays = NOW.plusDays(2).toInstant();
        Instant twoDaysAgo = NOW.minusDays(2).toInstant();
        assertThat(of(field(FieldKind.MOMENT).use(Use.AHEAD), "<2d"))
                .isEqualTo(Condition.is("f", Operator.AT_MOST, inTwoDays));
        assertThat(of(field(FieldKind.MOMENT).use(Use.AHEAD), ">2d"))
                .isEqualTo(Condition.is("f", Operator.AT_LEAST, inTwoDays));
        assertThat(of(field(FieldKind.MOMENT), "<2d")).isEqualTo(Condition.is("f", Operator.AT_LEAST, twoDaysAgo));
        assertThat(of(field(FieldKind.MOMENT), ">2d")).isEqualTo(Condition.is("f", Operator.AT_MOST, twoDaysAgo));
    }

    @Test
    void days_and_months_last_from_midnight_to_midnight() {
        assertThat(of(field(FieldKind.MOMENT), "2026-03"))
                .isEqualTo(Condition.all(
                        Condition.is("f", Operator.AT_LEAST, Instant.parse("2026-02-28T23:00:00Z")),
                        Condition.is("f", Operator.LESS, Instant.parse("2026-03-31T22:00:00Z"))));
        assertThat(of(field(FieldKind.DATE), "<today"))
                .isEqualTo(Condition.is("f", Operator.LESS, LocalDate.of(2026, 3, 4)));
        assertThat(of(field(FieldKind.MOMENT), "whenever")).isEqualTo(Condition.NEVER);
    }

    @Test
    void numbers_are_compared() {
        assertThat(of(field(FieldKind.INTEGER), ">=4")).isEqualTo(Condition.is("f", Operator.AT_LEAST, 4L));
        assertThat(of(field(FieldKind.MONEY), "5..9.5"))
                .isEqualTo(Condition.all(
                        Condition.is("f", Operator.AT_LEAST, BigDecimal.valueOf(5)),
                        Condition.is("f", Operator.AT_MOST, new BigDecimal("9.5"))));
        assertThat(of(field(FieldKind.INTEGER), "many")).isEqualTo(Condition.NEVER);
    }

    @Test
    void neither_yes_nor_no_matches_nothing() {
        assertThat(of(field(FieldKind.YES_NO), "no")).isEqualTo(Condition.is("f", Operator.EQUALS, false));
        assertThat(of(field(FieldKind.YES_NO), "maybe")).isEqualTo(Condition.NEVER);
    }
}
