package org.maitri.persistence.internal.field;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.maitri.spi.persistence.AttributesConverter;
import org.maitri.spi.record.Choice;
import org.maitri.spi.record.CustomField;
import org.maitri.spi.record.FieldKind;
import org.maitri.spi.record.Recorded;
import org.maitri.spi.record.StoredRecord;
import org.maitri.spi.record.Tone;

/** A custom field as it is stored: a record like any other, so that its changes are in the audit log and can be undone. */
@Entity
@Table(name = "maitri_field")
@Recorded(StoredField.TYPE)
public class StoredField extends StoredRecord {

    public static final String TYPE = "maitri.field";

    private static final Map<Tone, String> ICONS = Map.of(
            Tone.NEUTRAL, "circle",
            Tone.INFO, "info",
            Tone.GOOD, "circle-check",
            Tone.WARNING, "triangle-alert",
            Tone.BAD, "circle-x");

    @Column(name = "record_type")
    private String recordType;

    @Column(name = "field_id")
    private String fieldId;

    @Column(name = "kind")
    private String kind;

    @Column(name = "label")
    private String label;

    @Column(name = "help")
    private String help;

    /** From a choice's value to its tone, a blank and its label. */
    @Convert(converter = AttributesConverter.class)
    @Column(name = "choices")
    private Map<String, String> choices = Map.of();

    @Column(name = "target")
    private String target;

    @Column(name = "required")
    private boolean required;

    @Column(name = "initial_value")
    private String initial;

    @Column(name = "listed")
    private boolean listed;

    /** Where people put it among the fields of its type; null behind those. */
    @Column(name = "ordinal")
    private Long ordinal;

    protected StoredField() {}

    StoredField(CustomField definition) {
        recordType = definition.recordType();
        fieldId = definition.id();
        describe(definition);
    }

    /** Takes over everything but what tells the field from others. */
    void describe(CustomField definition) {
        kind = definition.kind().id();
        label = definition.label();
        help = definition.help();
        choices = texts(definition.choices());
        target = definition.target().orElse(null);
        required = definition.required();
        initial = definition.initial();
        listed = definition.listed();
    }

    void put(long place) {
        ordinal = place;
    }

    CustomField definition() {
        return new CustomField(
                recordType,
                fieldId,
                new FieldKind(kind),
                label,
                help == null ? "" : help,
                choices(choices == null ? Map.of() : choices),
                Optional.ofNullable(target),
                required,
                initial == null ? "" : initial,
                listed,
                archived());
    }

    /** The icon of a choice: what it means is not told by colour alone. */
    public static String icon(Tone tone) {
        return ICONS.get(tone);
    }

    private static Map<String, String> texts(List<Choice> choices) {
        Map<String, String> texts = new LinkedHashMap<>();
        choices.forEach(choice ->
                texts.put(choice.value(), choice.tone().name().toLowerCase(Locale.ROOT) + ' ' + choice.label()));
        return texts;
    }

    private static List<Choice> choices(Map<String, String> texts) {
        List<Choice> choices = new ArrayList<>();
        texts.forEach((value, text) -> {
            int blank = text.indexOf(' ');
            Tone tone = Tone.valueOf(text.substring(0, blank).toUpperCase(Locale.ROOT));
            choices.add(new Choice(value, text.substring(blank + 1), tone, icon(tone)));
        });
        return choices;
    }
}
