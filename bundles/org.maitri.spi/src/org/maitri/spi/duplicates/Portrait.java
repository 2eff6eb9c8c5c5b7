package org.maitri.spi.duplicates;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What a record says about itself: values by trait, and imported columns that fit no field. */
public final class Portrait {

    private final Map<String, List<String>> values = new LinkedHashMap<>();
    private final Map<String, String> attributes = new LinkedHashMap<>();
    private String region = "";

    /** Adds a value of a trait as it was written; null and blank are left out. A trait may have several. */
    public Portrait add(String trait, String value) {
        if (value != null && !value.isBlank()) {
            values.computeIfAbsent(trait, any -> new ArrayList<>(1)).add(value);
        }
        return this;
    }

    /** Columns kept from an import: each is evidence of its own, weighed by how well it tells records apart. */
    public Portrait attributes(Map<String, String> kept) {
        attributes.putAll(kept);
        return this;
    }

    /** The country where telephone numbers are dialled, by name or code, as it was written; null where it is not known. */
    public Portrait region(String country) {
        region = country == null ? "" : country;
        return this;
    }

    public Map<String, List<String>> values() {
        return values;
    }

    public Map<String, String> attributes() {
        return attributes;
    }

    public String region() {
        return region;
    }
}
