package org.maitri.spi.persistence;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.Arrays;
import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;

/**
 * Stores tags in one {@code VARCHAR} column as {@code |first|second|}, so that {@code like '%|first|%'} finds one. Sets
 * read from it are sorted and unmodifiable: a change sets a new one.
 */
@Converter
public final class TagsConverter implements AttributeConverter<Set<String>, String> {

    @Override
    public String convertToDatabaseColumn(Set<String> tags) {
        return tags == null || tags.isEmpty() ? null : "|" + String.join("|", clean(tags)) + "|";
    }

    private static Set<String> clean(Set<String> tags) {
        Set<String> clean = new TreeSet<>();
        tags.forEach(tag -> clean.add(tag.replace('|', '/').strip()));
        return clean;
    }

    @Override
    public Set<String> convertToEntityAttribute(String stored) {
        if (stored == null || stored.length() < 3) {
            return Set.of();
        }
        return Collections.unmodifiableSet(new TreeSet<>(
                Arrays.asList(stored.substring(1, stored.length() - 1).split("\\|"))));
    }
}
