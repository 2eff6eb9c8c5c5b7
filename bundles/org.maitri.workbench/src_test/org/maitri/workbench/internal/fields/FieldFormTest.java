package org.maitri.workbench.internal.fields;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.maitri.spi.record.Choice;
import org.maitri.spi.record.CustomField;
import org.maitri.spi.record.FieldKind;
import org.maitri.spi.record.Tone;

class FieldFormTest {

    private static FieldForm begun() {
        return new FieldForm(
                CustomField.of("inn.guest", "", FieldKind.TEXT, ""),
                true,
                field -> field.label().isBlank() ? Optional.of("No label") : Optional.empty());
    }

    @Test
    void a_new_field_is_named_after_its_label_until_it_is_named() {
        FieldForm form = begun();
        assertThat(form.problem()).contains("No label");
        form.label("Größe des Betriebs");
        assertThat(form.field().id()).isEqualTo("grosseDesBetriebs");
        form.id("size");
        form.label("Size");
        assertThat(form.field().id()).isEqualTo("size");
        assertThat(form.problem()).isEmpty();
    }

    @Test
    void choices_are_lines_with_tones() {
        FieldForm form = begun();
        form.kind(FieldKind.CHOICE);
        form.choices("Gold: good\n\nBig One\n");
        assertThat(form.field().choices())
                .extracting(Choice::value, Choice::label, Choice::tone)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("gold", "Gold", Tone.GOOD),
                        org.assertj.core.groups.Tuple.tuple("big-one", "Big One", Tone.NEUTRAL));
        assertThat(form.choices()).isEqualTo("Gold: good\nBig One");
        form.kind(FieldKind.DATE);
        assertThat(form.field().choices()).isEmpty();
    }

    @Test
    void a_choice_that_is_written_otherwise_keeps_its_value() {
        CustomField tier = CustomField.of("inn.guest", "tier", FieldKind.CHOICE, "Tier")
                .withChoices(List.of(new Choice("g", "Gold", Tone.GOOD, "circle")));
        FieldForm form = new FieldForm(tier, false, field -> Optional.empty());
        form.choices("gold\nSilver");
        assertThat(form.field().choices()).extracting(Choice::value).containsExactly("g", "silver");
    }
}
