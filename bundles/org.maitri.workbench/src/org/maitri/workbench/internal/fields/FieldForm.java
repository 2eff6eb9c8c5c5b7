package org.maitri.workbench.internal.fields;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.maitri.spi.record.Choice;
import org.maitri.spi.record.CustomField;
import org.maitri.spi.record.FieldKind;
import org.maitri.spi.record.Tone;

/** What is typed about one custom field, and what is wrong with it. Knows no widgets. */
final class FieldForm {

    private final CustomField before;
    private final boolean isNew;
    private final Function<CustomField, Optional<String>> rules;
    private CustomField field;
    private boolean idTyped;

    /** @param rules tell what is wrong with a definition */
    FieldForm(CustomField before, boolean isNew, Function<CustomField, Optional<String>> rules) {
        this.before = before;
        this.isNew = isNew;
        this.rules = rules;
        field = before;
    }

    CustomField field() {
        return field;
    }

    boolean isNew() {
        return isNew;
    }

    /** A new field is named after its label until somebody names it otherwise. */
    void label(String text) {
        field = field.withLabel(text.strip());
        if (isNew && !idTyped) {
            field = field.withId(CustomField.idFor(text));
        }
    }

    void id(String text) {
        idTyped = true;
        field = field.withId(text.strip());
    }

    void help(String text) {
        field = field.withHelp(text.strip());
    }

    void kind(FieldKind kind) {
        field = field.withKind(kind);
        if (!isChoice()) {
            field = field.withChoices(List.of());
        }
        if (!isReference()) {
            field = field.withTarget(null);
        }
    }

    boolean isChoice() {
        return field.kind().equals(FieldKind.CHOICE);
    }

    boolean isReference() {
        return field.kind().equals(FieldKind.REFERENCE);
    }

    /** One choice a line, each perhaps with its tone behind a colon; choices there are keep what is stored for them. */
    void choices(String lines) {
        field = field.withChoices(CustomField.choices(Arrays.asList(lines.split("\\R")), before.choices()));
    }

    String choices() {
        return field.choices().stream().map(FieldForm::line).collect(Collectors.joining("\n"));
    }

    private static String line(Choice choice) {
        return choice.tone() == Tone.NEUTRAL
                ? choice.label()
                : choice.label() + ": " + choice.tone().name().toLowerCase(Locale.ROOT);
    }

    void target(String roleOrType) {
        field = field.withTarget(roleOrType);
    }

    void required(boolean wanted) {
        field = field.withRequired(wanted);
    }

    void initial(String text) {
        field = field.withInitial(text);
    }

    void listed(boolean wanted) {
        field = field.withListed(wanted);
    }

    /** What is wrong, as a sentence; empty if it can be saved. */
    Optional<String> problem() {
        return rules.apply(field);
    }
}
