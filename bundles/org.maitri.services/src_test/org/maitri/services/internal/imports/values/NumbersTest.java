package org.maitri.services.internal.imports.values;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.maitri.spi.record.FieldKind;

class NumbersTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "25,881; 25881",
                "12; 12",
                "-7; -7",
                "(12); -12",
                "$1,200.50; 1200.5",
                "-$3; -3",
                "$-3; -3",
                "12 %; 12",
                "2.5%; 2.5",
                "1.429999948; 1.429999948",
                "1,234,567.89; 1234567.89",
                "1e3; 1000",
                "EUR 12.50; 12.5",
                "12.50 USD; 12.5",
                "12,34,567.00; 1234567",
                "'1 234 567'; 1234567",
                ".5; 0.5",
                "1.2M; 1200000",
                "12k; 12000",
                "5.2 Mio.; 5200000",
                "$1.5 billion; 1500000000",
                "12-; -12",
                "\u221212; -12",
                "+4; 4",
                "1'234.5; 1234.5",
                "0.00; 0",
                "\u20b9 99; 99",
                "US$5; 5"
            })
    void reads_what_people_write(String cell, BigDecimal value) {
        Object read = Column.of(FieldKind.DECIMAL, "3.25", cell).read(cell);
        assertThat(read).isInstanceOf(BigDecimal.class);
        assertThat((BigDecimal) read).isEqualByComparingTo(value);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "1.234,56; 1234.56",
                "12,5; 12.5",
                "1.234; 1234",
                "25.881; 25881",
                "1 234,56; 1234.56",
                "12,50 \u20ac; 12.5",
                "1.234.567; 1234567"
            })
    void reads_decimal_commas_where_the_column_has_them(String cell, BigDecimal value) {
        Object read = Column.of(FieldKind.MONEY, "0,5", cell).read(cell);
        assertThat((BigDecimal) read).isEqualByComparingTo(value);
    }

    @ParameterizedTest
    @CsvSource({"abc", "1.2.3", "12a", "1/2", "--5", "3-4"})
    void refuses_what_is_no_number(String cell) {
        assertThat(Column.of(FieldKind.DECIMAL, "1.5").read(cell)).asString().startsWith("bad: is no number");
    }

    @Test
    void refuses_a_decimal_comma_among_decimal_points() {
        assertThat(Column.of(FieldKind.DECIMAL, "1.5", "2.25", "12,5").read("12,5"))
                .asString()
                .contains("decimal point");
    }

    @Test
    void counts_have_no_decimals() {
        assertThat(Column.of(FieldKind.INTEGER, "1.200", "960").read("1.200")).isEqualTo(1200L);
        assertThat(Column.beside(FieldKind.INTEGER, "12,50", "1.200").read("1.200"))
                .isEqualTo(1200L);
        assertThat(Column.beside(FieldKind.INTEGER, "12.50", "1,200").read("1,200"))
                .isEqualTo(1200L);
        assertThat(Column.beside(FieldKind.INTEGER, "12.50", "12.000").read("12.000"))
                .isEqualTo(12L);
    }

    @Test
    void takes_the_point_for_a_group_where_only_large_amounts_have_it() {
        assertThat((BigDecimal) Column.of(FieldKind.MONEY, "250", "1.500").read("1.500"))
                .isEqualByComparingTo("1500");
        assertThat((BigDecimal)
                        Column.of(FieldKind.DECIMAL, "1.125", "2.250", "1500").read("2.250"))
                .isEqualByComparingTo("2.25");
    }

    @Test
    void says_what_it_cannot_decide() {
        assertThat(Column.of(FieldKind.DECIMAL, "25,881").doubts())
                .singleElement()
                .asString()
                .contains("25,881", "thousands");
        assertThat(Column.of(FieldKind.DECIMAL, "1.234").doubts())
                .singleElement()
                .asString()
                .contains("decimals");
        assertThat(Column.of(FieldKind.DECIMAL, "25,881", "1.5").doubts()).isEmpty();
        assertThat(Column.decimal(FieldKind.DECIMAL, ",").read("25,881")).isEqualTo(new BigDecimal("25.881"));
    }

    @Test
    void reads_whole_numbers_only_where_they_are_wanted() {
        Column column = Column.of(FieldKind.INTEGER, "1.5");
        assertThat(column.read("12.0")).isEqualTo(12L);
        assertThat(column.read("1,200")).isEqualTo(1200L);
        assertThat(column.read("12.5")).asString().contains("no whole number");
        assertThat(column.read("1E400")).asString().startsWith("bad");
        assertThat(column.read("9999999999999999")).asString().contains("too large");
    }

    @Test
    void reads_every_number_it_writes() {
        Random random = new Random(7);
        for (int i = 0; i < 2000; i++) {
            double number = Math.round((random.nextDouble() - 0.5) * Math.pow(10, random.nextInt(10)) * 100) / 100.0;
            Locale locale = random.nextBoolean() ? Locale.US : Locale.GERMANY;
            String cell = String.format(locale, random.nextBoolean() ? "%,.2f" : "%.2f", number);
            Column column = Column.of(FieldKind.DECIMAL, String.format(locale, "%.2f", 0.5), cell);
            assertThat((BigDecimal) column.read(cell)).as(cell).isEqualByComparingTo(BigDecimal.valueOf(number));
        }
    }

    @Test
    void takes_marks_for_nothing() {
        Column column = Column.of(FieldKind.INTEGER, "1");
        for (String cell :
                new String[] {"", "-", "--", "?", "n/a", "N/A", "null", "NULL", "None", "NA", "#DIV/0!", "unknown"}) {
            assertThat(column.read(cell)).as(cell).isNull();
        }
    }
}
