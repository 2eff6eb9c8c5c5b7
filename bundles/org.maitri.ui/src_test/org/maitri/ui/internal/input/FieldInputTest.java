package org.maitri.ui.internal.input;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.maitri.spi.record.Field;
import org.maitri.spi.record.FieldKind;
import org.maitri.ui.FieldText;
import org.maitri.ui.NumberFormats;
import org.maitri.ui.RelativeTime;

class FieldInputTest {

    private static final ZoneId ZONE = ZoneId.of("Asia/Kolkata");
    private final FieldInput english = new FieldInput(Locale.UK, ZONE);
    private final FieldInput german = new FieldInput(Locale.GERMANY, ZONE);

    @ParameterizedTest
    @ValueSource(strings = {"2026-03-09", "2026-3-9", "09/03/2026", "9/3/26", "9 Mar 2026", "9 March 2026"})
    void days_are_read_as_people_type_them(String typed) throws FieldInput.Unreadable {
        assertThat(english.value(of(FieldKind.DATE), typed)).isEqualTo(LocalDate.of(2026, 3, 9));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-02-30", "32.13", "soon", "2026"})
    void days_that_do_not_exist_are_refused(String typed) {
        assertThatThrownBy(() -> english.value(of(FieldKind.DATE), typed)).isInstanceOf(FieldInput.Unreadable.class);
    }

    @Test
    void days_near_today_have_short_forms() throws FieldInput.Unreadable {
        assertThat(english.value(of(FieldKind.DATE), "+3"))
                .isEqualTo(LocalDate.now(ZONE).plusDays(3));
        assertThat(english.value(of(FieldKind.DATE), "Tomorrow"))
                .isEqualTo(LocalDate.now(ZONE).plusDays(1));
    }

    @Test
    void moments_are_in_the_persons_zone_and_come_back_as_they_were_shown() throws FieldInput.Unreadable {
        Instant moment = Instant.parse("2026-03-09T09:00:00Z");
        assertThat(english.text(of(FieldKind.MOMENT), moment)).isEqualTo("2026-03-09 14:30");
        assertThat(english.value(of(FieldKind.MOMENT), "2026-03-09 14:30")).isEqualTo(moment);
        assertThat(english.value(of(FieldKind.MOMENT), "9/3/2026 14:30")).isEqualTo(moment);
    }

    @Test
    void numbers_follow_the_language() throws FieldInput.Unreadable {
        assertThat(english.value(of(FieldKind.MONEY), "1,234.5")).isEqualTo(new BigDecimal("1234.5"));
        assertThat(german.value(of(FieldKind.MONEY), "1.234,5")).isEqualTo(new BigDecimal("1234.5"));
        assertThat(german.text(of(FieldKind.MONEY), new BigDecimal("1234.5"))).isEqualTo("1.234,50");
        assertThat(english.text(of(FieldKind.INTEGER), 12_345L)).isEqualTo("12,345");
        assertThat(english.value(of(FieldKind.INTEGER), "12,345")).isEqualTo(12_345L);
        assertThat(english.value(of(FieldKind.PERCENT), "12.5 %")).isEqualTo(new BigDecimal("12.5"));
    }

    @Test
    void a_number_that_counts_nothing_is_not_grouped() throws FieldInput.Unreadable {
        Field<Object> port = Field.of("port", FieldKind.INTEGER, "Port")
                .use(Field.Use.NOMINAL)
                .build(any -> null, (any, value) -> {});
        assertThat(english.text(port, 3543L)).isEqualTo("3543");
        assertThat(english.value(port, "3543")).isEqualTo(3543L);
        assertThat(new FieldText(new NumberFormats(Locale.UK), RelativeTime.local(), ZONE).text(port, 3543L, Map.of()))
                .isEqualTo("3543");
    }

    @Test
    void a_fraction_is_no_whole_number() {
        assertThat(english.problem(of(FieldKind.INTEGER), "3.5")).isEqualTo("Must be a whole number");
        assertThat(english.problem(of(FieldKind.INTEGER), "1,000")).isNull();
    }

    @Test
    void words_that_nothing_was_chosen_for_are_no_record() {
        assertThat(english.problem(of(FieldKind.REFERENCE), "Bob Meier")).startsWith("Choose one of those");
        assertThat(english.problem(of(FieldKind.REFERENCE), "tickets.ticket:12"))
                .startsWith("Choose one of those");
        assertThat(english.problem(of(FieldKind.REFERENCE), "customers.person:" + new UUID(1, 2)))
                .isNull();
    }

    private static Field<Object> of(FieldKind kind) {
        return Field.of("field", kind, "Field").build(any -> null, (any, value) -> {});
    }
}
