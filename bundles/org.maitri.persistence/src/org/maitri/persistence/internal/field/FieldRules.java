package org.maitri.persistence.internal.field;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.maitri.persistence.internal.Messages;
import org.maitri.spi.record.Choice;
import org.maitri.spi.record.CustomField;
import org.maitri.spi.record.Field;
import org.maitri.spi.record.FieldKind;
import org.maitri.spi.record.RecordType;

/** What a custom field must be like. */
final class FieldRules {

    private static final Pattern ID = Pattern.compile("[a-z][A-Za-z0-9]{0,59}");
    private static final int LONGEST_LABEL = 200;

    private final Collection<RecordType<?>> types;
    private final KnownFields known;

    /** @param types with the custom fields they have */
    FieldRules(Collection<RecordType<?>> types, KnownFields known) {
        this.types = types;
        this.known = known;
    }

    /** What is wrong, as a sentence; empty if nothing is. */
    Optional<String> problem(CustomField wanted) {
        Optional<RecordType<?>> type = types.stream()
                .filter(each -> each.id().equals(wanted.recordType()))
                .findFirst();
        if (type.isEmpty()) {
            return Optional.of(Messages.get(
                    "type.unknown",
                    wanted.recordType(),
                    types.stream().map(RecordType::id).sorted().collect(Collectors.joining(", "))));
        }
        return first(
                id(wanted, type.get()),
                label(wanted, type.get()),
                kind(wanted),
                choices(wanted),
                target(wanted),
                initial(wanted));
    }

    /** What is wrong with it as a new field. */
    Optional<String> newProblem(CustomField wanted) {
        return known.find(wanted.recordType(), wanted.id())
                .map(there -> Messages.get(
                        there.definition().archived() ? "fields.id.archived" : "fields.id.taken",
                        wanted.id(),
                        wanted.recordType()))
                .or(() -> problem(wanted));
    }

    @SafeVarargs
    private static Optional<String> first(Optional<String>... problems) {
        return Stream.of(problems).flatMap(Optional::stream).findFirst();
    }

    private static Optional<String> id(CustomField wanted, RecordType<?> type) {
        if (!ID.matcher(wanted.id()).matches()) {
            return Optional.of(Messages.get("fields.id.form", wanted.id()));
        }
        return type.field(wanted.id())
                .filter(field -> !field.custom())
                .map(field -> Messages.get("fields.id.taken", wanted.id(), type.id()));
    }

    private static Optional<String> label(CustomField wanted, RecordType<?> type) {
        if (wanted.label().isBlank() || wanted.label().length() > LONGEST_LABEL) {
            return Optional.of(Messages.get("fields.label", wanted.id(), LONGEST_LABEL));
        }
        return type.fields().stream()
                .filter(other -> !other.id().equals(wanted.id()))
                .filter(other ->
                        other.label().strip().equalsIgnoreCase(wanted.label().strip()))
                .map(Field::id)
                .findFirst()
                .map(other -> Messages.get("fields.label.taken", wanted.label(), type.pluralLabel(), other));
    }

    private static Optional<String> kind(CustomField wanted) {
        return CustomField.KINDS.contains(wanted.kind())
                ? Optional.empty()
                : Optional.of(Messages.get(
                        "fields.kind",
                        wanted.kind().id(),
                        CustomField.KINDS.stream().map(FieldKind::id).collect(Collectors.joining(", "))));
    }

    private static Optional<String> choices(CustomField wanted) {
        List<Choice> choices = wanted.choices();
        if (!wanted.kind().equals(FieldKind.CHOICE)) {
            return choices.isEmpty() ? Optional.empty() : Optional.of(Messages.get("fields.choices.none", wanted.id()));
        }
        if (choices.isEmpty()) {
            return Optional.of(Messages.get("fields.choices.missing", wanted.id()));
        }
        Set<String> seen = new HashSet<>();
        for (Choice choice : choices) {
            if (choice.value().isBlank()
                    || choice.label().isBlank()
                    || choice.value().length() > CustomField.LONGEST_TEXT) {
                return Optional.of(Messages.get("fields.choices.blank", wanted.id()));
            }
            Set<String> names = new HashSet<>();
            names.add(choice.value().toLowerCase(Locale.ROOT));
            names.add(choice.label().toLowerCase(Locale.ROOT));
            if (!names.stream().allMatch(seen::add)) {
                return Optional.of(Messages.get("fields.choices.twice", wanted.id(), choice.label()));
            }
        }
        return Optional.empty();
    }

    private Optional<String> target(CustomField wanted) {
        boolean reference = wanted.kind().equals(FieldKind.REFERENCE);
        if (!reference) {
            return wanted.target().map(target -> Messages.get("fields.target.none", wanted.id()));
        }
        Set<String> targets = new TreeSet<>();
        types.forEach(type -> {
            targets.addAll(type.roles());
            targets.add(type.id());
        });
        return wanted.target().filter(targets::contains).isPresent()
                ? Optional.empty()
                : Optional.of(Messages.get(
                        "fields.target", wanted.id(), wanted.target().orElse(""), String.join(", ", targets)));
    }

    private static Optional<String> initial(CustomField wanted) {
        return wanted.initial().isBlank()
                        || CustomValues.parse(wanted, wanted.initial()).isPresent()
                ? Optional.empty()
                : Optional.of(Messages.get(
                        "fields.initial",
                        wanted.initial(),
                        wanted.id(),
                        wanted.kind().id()));
    }
}
