package org.maitri.spi.record;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * A field that an administrator adds to a record type. Once defined it is one of the type's {@link RecordType#fields()} and
 * works like any other: in lists, filters, forms, import, export, search, history and on the command line.
 *
 * @param recordType the id of the record type it belongs to
 * @param id unique within the record type, a letter followed by letters and digits; never changes
 * @param kind one of {@link #KINDS}
 * @param help what the person who fills it in should know; may be blank
 * @param choices the possible values of a {@link FieldKind#CHOICE}; empty for other kinds
 * @param target for a {@link FieldKind#REFERENCE}: a role, or the id of the record type it points at
 * @param initial what a new record begins with, as a person writes it; blank for nothing
 * @param listed whether it is a column of lists from the start
 * @param archived whether it was taken out of use; its values are kept
 */
public record CustomField(
        String recordType,
        String id,
        FieldKind kind,
        String label,
        String help,
        List<Choice> choices,
        Optional<String> target,
        boolean required,
        String initial,
        boolean listed,
        boolean archived) {

    /** What custom fields can hold, in the order people should be offered them. */
    public static final List<FieldKind> KINDS = List.of(
            FieldKind.TEXT,
            FieldKind.LONG_TEXT,
            FieldKind.INTEGER,
            FieldKind.DECIMAL,
            FieldKind.MONEY,
            FieldKind.PERCENT,
            FieldKind.DATE,
            FieldKind.MOMENT,
            FieldKind.CHOICE,
            FieldKind.YES_NO,
            FieldKind.REFERENCE,
            FieldKind.MAIL,
            FieldKind.PHONE,
            FieldKind.URL);

    private static final Set<FieldKind> TEXTS =
            Set.of(FieldKind.TEXT, FieldKind.LONG_TEXT, FieldKind.MAIL, FieldKind.PHONE, FieldKind.URL);

    /** The longest text of a field that lists can be sorted by. */
    public static final int LONGEST_TEXT = 400;

    public CustomField {
        choices = List.copyOf(choices);
    }

    /** An id for a field of that label: {@code "Loyalty tier (2024)"} becomes {@code loyaltyTier2024}. */
    public static String idFor(String label) {
        String plain = Normalizer.normalize(label.replace("ß", "ss"), Normalizer.Form.NFKD)
                .replaceAll("\\p{M}", "");
        StringBuilder id = new StringBuilder();
        for (String word : plain.split("[^A-Za-z0-9]+")) {
            String small = word.toLowerCase(Locale.ROOT);
            if (id.isEmpty()) {
                id.append(small.replaceFirst("^[0-9]+", ""));
            } else if (!small.isEmpty()) {
                id.append(Character.toUpperCase(small.charAt(0))).append(small.substring(1));
            }
        }
        return id.isEmpty() ? "field" : id.substring(0, Math.min(id.length(), 60));
    }

    /** Choices of these labels, each perhaps with a tone behind a colon: {@code Gold:good}. */
    public static List<Choice> choices(List<String> words) {
        return words.stream()
                .map(String::strip)
                .filter(word -> !word.isEmpty())
                .map(CustomField::choice)
                .toList();
    }

    /** Such choices in the place of others: one whose label or value there is already keeps its value and tone. */
    public static List<Choice> choices(List<String> words, List<Choice> before) {
        return choices(words).stream()
                .map(wanted -> before.stream()
                        .filter(old -> old.label().equalsIgnoreCase(wanted.label())
                                || old.value().equals(wanted.value()))
                        .findFirst()
                        .map(old -> new Choice(
                                old.value(),
                                wanted.label(),
                                wanted.tone() == Tone.NEUTRAL ? old.tone() : wanted.tone(),
                                old.icon()))
                        .orElse(wanted))
                .toList();
    }

    private static Choice choice(String word) {
        int colon = word.lastIndexOf(':');
        Optional<Tone> tone = Arrays.stream(Tone.values())
                .filter(each -> colon > 0
                        && each.name()
                                .equalsIgnoreCase(word.substring(colon + 1).strip()))
                .findFirst();
        String label = tone.isPresent() ? word.substring(0, colon).strip() : word;
        String value = label.toLowerCase(Locale.ROOT).replaceAll("\\s+", "-");
        return new Choice(value, label, tone.orElse(Tone.NEUTRAL), "circle");
    }

    public static CustomField of(String recordType, String id, FieldKind kind, String label) {
        return new CustomField(recordType, id, kind, label, "", List.of(), Optional.empty(), false, "", true, false);
    }

    /** Whether a value is a text that a person wrote. */
    public boolean isText() {
        return TEXTS.contains(kind);
    }

    /** The name of its value in the audit log and in {@link Field#attribute()}. */
    public String attribute() {
        return StoredRecord.CUSTOM + id;
    }

    /** The same field under another id, as long as it is not defined. */
    public CustomField withId(String wanted) {
        return new CustomField(
                recordType, wanted, kind, label, help, choices, target, required, initial, listed, archived);
    }

    public CustomField withKind(FieldKind wanted) {
        return new CustomField(
                recordType, id, wanted, label, help, choices, target, required, initial, listed, archived);
    }

    public CustomField withLabel(String wanted) {
        return new CustomField(
                recordType, id, kind, wanted, help, choices, target, required, initial, listed, archived);
    }

    public CustomField withHelp(String wanted) {
        return new CustomField(
                recordType, id, kind, label, wanted, choices, target, required, initial, listed, archived);
    }

    public CustomField withChoices(List<Choice> wanted) {
        return new CustomField(recordType, id, kind, label, help, wanted, target, required, initial, listed, archived);
    }

    public CustomField withTarget(String wanted) {
        return new CustomField(
                recordType,
                id,
                kind,
                label,
                help,
                choices,
                Optional.ofNullable(wanted),
                required,
                initial,
                listed,
                archived);
    }

    public CustomField withRequired(boolean wanted) {
        return new CustomField(recordType, id, kind, label, help, choices, target, wanted, initial, listed, archived);
    }

    public CustomField withInitial(String wanted) {
        return new CustomField(recordType, id, kind, label, help, choices, target, required, wanted, listed, archived);
    }

    public CustomField withListed(boolean wanted) {
        return new CustomField(recordType, id, kind, label, help, choices, target, required, initial, wanted, archived);
    }

    public CustomField withArchived(boolean wanted) {
        return new CustomField(recordType, id, kind, label, help, choices, target, required, initial, listed, wanted);
    }
}
