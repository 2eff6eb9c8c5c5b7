package org.maitri.services.internal.search;

import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.maitri.services.internal.Messages;
import org.maitri.services.yaml.LikelyWord;
import org.maitri.spi.record.Choice;
import org.maitri.spi.record.Field;
import org.maitri.spi.record.FieldKind;

/** Says what a person probably meant by a term that can find nothing. */
final class Slip {

    private Slip() {}

    /** @param fields those there are */
    static String inField(FieldTerm term, Collection<Field<?>> fields) {
        List<String> known = fields.stream()
                .filter(field -> field.attribute().isPresent())
                .map(Field::id)
                .distinct()
                .toList();
        return LikelyWord.of(term.name(), known)
                .map(likely -> Messages.get("search.field.likely", term.name(), likely, term.value()))
                .orElseGet(() -> Messages.get("search.field.unknown", term.name()));
    }

    /** @param fields those that are called so */
    static String inValue(FieldTerm term, Collection<Field<?>> fields) {
        FieldKind kind = fields.iterator().next().kind();
        if (kind.equals(FieldKind.CHOICE)) {
            return inChoice(term, fields);
        }
        if (kind.equals(FieldKind.REFERENCE)) {
            return Messages.get("search.value.reference", term.name(), term.value());
        }
        return Messages.get("search.value." + form(kind), term.value(), term.name());
    }

    private static String form(FieldKind kind) {
        return kind.isTime() ? "time" : kind.isNumber() ? "number" : "yesNo";
    }

    private static String inChoice(FieldTerm term, Collection<Field<?>> fields) {
        List<String> known = fields.stream()
                .flatMap(field -> field.choices().stream())
                .map(Choice::value)
                .distinct()
                .toList();
        String all = known.stream().collect(Collectors.joining(", "));
        return LikelyWord.of(term.value(), known)
                .map(likely -> Messages.get("search.value.likely", term.value(), term.name(), likely, all))
                .orElseGet(() -> Messages.get("search.value.choice", term.value(), term.name(), all));
    }
}
