package org.maitri.services.internal.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.maitri.spi.record.Field;
import org.maitri.spi.record.RecordType;

/**
 * A field and what it shall be, as a person types it: {@code state:open}, {@code -tags:vip}, {@code due:<2d}.
 *
 * @param not whether it shall not be so
 * @param name the field's id or label, in any case; blanks are left out: {@code firstanswer}
 */
record FieldTerm(boolean not, String name, String value) {

    private static final Pattern FORM = Pattern.compile("(?<=^|\\s)(-?)(\\p{L}[\\p{L}\\p{N}_.]*):(\"[^\"]*\"?|\\S+)");

    /** What was typed: terms, and the words between them. */
    record Typed(List<FieldTerm> terms, String words) {}

    /** @param known whether something is the name of a field; what is not stays among the words */
    static Typed parse(String text, Predicate<String> known) {
        List<FieldTerm> terms = new ArrayList<>();
        StringBuilder words = new StringBuilder();
        Matcher matcher = FORM.matcher(text);
        int from = 0;
        while (matcher.find()) {
            if (known.test(matcher.group(2))) {
                words.append(text, from, matcher.start());
                terms.add(new FieldTerm(
                        !matcher.group(1).isEmpty(),
                        matcher.group(2),
                        matcher.group(3).replace("\"", "").strip()));
                from = matcher.end();
            }
        }
        return new Typed(List.copyOf(terms), words.append(text.substring(from)).toString());
    }

    /** What was meant as a field by somebody who typed words, though there is none of that name. */
    static List<FieldTerm> meant(String words) {
        return parse(words, name -> true).terms();
    }

    /** The field of a record type that has a name; only fields that are stored can be asked for. */
    static Optional<Field<?>> field(RecordType<?> type, String name) {
        String wanted = plain(name);
        return first(type, word -> word.equals(wanted)).or(() -> first(type, word -> word.equals(wanted + 's')));
    }

    private static Optional<Field<?>> first(RecordType<?> type, Predicate<String> called) {
        return type.fields().stream()
                .filter(field -> field.attribute().isPresent())
                .filter(field -> called.test(plain(field.id())) || called.test(plain(field.label())))
                .<Field<?>>map(field -> field)
                .findFirst();
    }

    private static String plain(String name) {
        return String.join("", Folded.of(name).words()).toLowerCase(Locale.ROOT);
    }
}
