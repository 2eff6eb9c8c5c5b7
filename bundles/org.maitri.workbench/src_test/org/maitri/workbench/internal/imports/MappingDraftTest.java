package org.maitri.workbench.internal.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.maitri.spi.imports.ImportTarget;
import org.maitri.spi.imports.Imports.Preview;
import org.maitri.spi.imports.Mapping;
import org.maitri.spi.imports.Sample;
import org.maitri.spi.record.FieldKind;

class MappingDraftTest {

    private final Sample sample = new Sample(
            "notes.csv",
            List.of("Id", "Subject", "Colour"),
            List.of(List.of("1", "Hello", "red"), List.of("2", "World", "red"), List.of("3", "", "blue")));
    private final Mapping proposed = new Mapping(
            "notes",
            "desk.note",
            List.of(Mapping.Column.to("Id", Mapping.KEY), new Mapping.Column("Subject", "subject", "d.M.yyyy", null)),
            Map.of());
    private final MappingDraft draft = new MappingDraft(new Preview(
            "UTF-8, separated by ,",
            sample,
            proposed,
            List.of(
                    ImportTarget.of("subject", "Subject", FieldKind.TEXT).necessary(),
                    ImportTarget.of("mail", "Mail", FieldKind.MAIL).repeatedly()),
            List.of()));

    @Test
    void begins_with_the_proposal_and_keeps_what_it_does_not_name() {
        assertThat(draft.choice("Id").target()).isEqualTo(Mapping.KEY);
        assertThat(draft.choice("Subject").target()).isEqualTo("subject");
        assertThat(draft.choice("Colour").target()).isEqualTo(Mapping.ATTRIBUTE);
        assertThat(draft.problem()).isEmpty();
    }

    @Test
    void keeps_how_dates_are_written() {
        draft.choosePattern("Colour", "day-first");
        assertThat(draft.mapping().column("Colour").orElseThrow().pattern()).isEqualTo("day-first");

        draft.choosePattern("Colour", " ");
        assertThat(draft.pattern("Colour")).isEmpty();
        assertThat(draft.isDate("Subject")).isFalse();
    }

    @Test
    void shows_different_values_as_examples() {
        assertThat(draft.examples("Colour")).isEqualTo("red  \u00b7  blue");
    }

    @Test
    void a_needed_field_must_have_a_column() {
        draft.choose("Subject", new MappingDraft.Choice(Mapping.IGNORE, ""));

        assertThat(draft.problem()).isPresent();
    }

    @Test
    void two_columns_can_go_to_a_field_only_if_it_takes_several() {
        choose("Colour", "mail");
        choose("Id", "mail");
        assertThat(draft.problem()).isEmpty();

        choose("Colour", "subject");
        assertThat(draft.problem()).isPresent();
    }

    @Test
    void a_change_of_target_keeps_how_dates_are_written() {
        choose("Subject", "mail");

        assertThat(draft.mapping().column("Subject").orElseThrow().pattern()).isEqualTo("d.M.yyyy");
    }

    private void choose(String column, String target) {
        draft.choose(
                column,
                draft.choices().stream()
                        .filter(choice -> choice.target().equals(target))
                        .findFirst()
                        .orElseThrow());
    }
}
