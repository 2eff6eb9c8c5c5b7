package org.maitri.services.internal.imports.values;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.maitri.spi.imports.ImportTarget;
import org.maitri.spi.record.Choice;
import org.maitri.spi.record.Field;
import org.maitri.spi.record.FieldKind;
import org.maitri.spi.record.Tone;

class WordsTest {

    private static Field<Object> field(String... choices) {
        return Field.<Object>of("x", FieldKind.CHOICE, "X")
                .choices(List.of(choices).stream()
                        .map(value -> new Choice(value, value.toUpperCase(), Tone.NEUTRAL, "x"))
                        .toList())
                .readOnly(record -> null);
    }

    @Test
    void reads_choices_by_meaning_value_or_label() {
        Column column = Column.of(
                ImportTarget.of("x", "X", FieldKind.CHOICE).withValues(Map.of("3 - moderate", "normal")),
                field("normal", "in-progress"));
        assertThat(column.read("3 - Moderate")).isEqualTo("normal");
        assertThat(column.read("NORMAL")).isEqualTo("normal");
        assertThat(column.read("In Progress")).isEqualTo("in-progress");
        assertThat(column.read("?")).isNull();
        assertThat(column.read("weird")).asString().contains("NORMAL, IN-PROGRESS");
    }

    @Test
    void takes_an_unknown_choice_as_other_where_there_is_such_a_choice() {
        Object read = Column.of(ImportTarget.of("x", "X", FieldKind.CHOICE), field("mail", "other"))
                .read("pigeon");
        assertThat(read)
                .isInstanceOfSatisfying(
                        CellReader.Noted.class,
                        noted -> assertThat(noted.value()).isEqualTo("other"));
    }

    @Test
    void replaces_what_a_cell_stands_for() {
        ImportTarget days = ImportTarget.of("x", "X", FieldKind.INTEGER).withValues(Map.of("999", ""));
        assertThat(Column.of(days, null).read("999")).isNull();
        assertThat(Column.of(days, null).read("6")).isEqualTo(6L);
    }

    @Test
    void reads_yes_and_no() {
        Column column = Column.of(FieldKind.YES_NO);
        assertThat(column.read("TRUE")).isEqualTo(true);
        assertThat(column.read("Nein")).isEqualTo(false);
        assertThat(column.read("maybe")).asString().startsWith("bad");
    }

    @Test
    void takes_na_for_a_country_among_countries() {
        assertThat(Column.of(FieldKind.TEXT, "US", "NA", "DE").read("NA")).isEqualTo("NA");
        assertThat(Column.of(FieldKind.TEXT, "Food", "NA").read("NA")).isNull();
        assertThat(Column.of(FieldKind.TEXT).read("none of the above")).isEqualTo("none of the above");
    }

    @Test
    void splits_tags_and_joins_lines() {
        assertThat(Column.of(FieldKind.TAGS).read("vip, press ;")).isEqualTo(Set.of("vip", "press"));
        assertThat(Column.of(FieldKind.TEXT).read("one\r\n two")).isEqualTo("one two");
        assertThat(Column.of(FieldKind.LONG_TEXT).read("one\n two")).isEqualTo("one\n two");
        assertThat(Column.of(FieldKind.MAIL).read("mailto:a@b.example")).isEqualTo("a@b.example");
    }

    @Test
    void refuses_what_the_field_refuses() {
        Field<Object> field = Field.<Object>of("x", FieldKind.TEXT, "X")
                .maxLength(5)
                .check(value -> value.equals("bad") ? "is forbidden" : null)
                .readOnly(record -> null);
        Column column = Column.of(ImportTarget.of("x", "X", FieldKind.TEXT), field);
        assertThat(column.read("abcdef")).asString().contains("6 characters").contains("5");
        assertThat(column.read("bad")).isEqualTo("bad: is forbidden");
        assertThat(column.read("'=1+1")).isEqualTo("=1+1");
    }
}
