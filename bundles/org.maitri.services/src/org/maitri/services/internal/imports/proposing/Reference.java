package org.maitri.services.internal.imports.proposing;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.maitri.spi.imports.ImportContributor;
import org.maitri.spi.record.Field;

/**
 * A field that points at a record of another type, which a file's columns may describe along.
 *
 * @param contributors who knows how such records are made, the most knowing first
 * @param names what columns that describe it begin with: "customer", "client"
 */
public record Reference(Field<?> field, List<ImportContributor<?>> contributors, List<Words> names) {

    public String prefix() {
        return field.id() + '.';
    }

    public String role() {
        return field.role().orElseThrow();
    }

    /** What the column's name says besides the reference's name; null if it does not begin with it, or have it in another language. */
    Words rest(String columnName) {
        Words words = Words.of(columnName);
        return names.stream()
                .filter(words::beginsWith)
                .max((a, b) -> a.list().size() - b.list().size())
                .map(name -> withoutAll(words, name))
                .or(() -> Glossary.shipped().translated(words).flatMap(this::rest))
                .orElse(null);
    }

    /** Some systems say twice what a column is about: "Requester - Requester". */
    private static Words withoutAll(Words words, Words name) {
        Words rest = words.without(name);
        return rest.equals(name) ? new Words(List.of()) : rest;
    }

    private Optional<Words> rest(Set<String> said) {
        return names.stream()
                .map(Glossary.shipped()::said)
                .filter(name -> !name.isEmpty() && said.containsAll(name))
                .max(Comparator.comparingInt(Set::size))
                .map(name -> said.stream().filter(word -> !name.contains(word)).toList())
                .map(Words::new);
    }
}
