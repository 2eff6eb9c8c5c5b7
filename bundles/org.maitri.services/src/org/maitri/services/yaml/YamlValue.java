package org.maitri.services.yaml;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A value of a YAML file: a text, number or boolean, nothing, a list, or a map in the order of the file. */
public final class YamlValue {

    private final int line;
    private final Object content;
    private final String written;

    private YamlValue(int line, Object content, String written) {
        this.line = line;
        this.content = content;
        this.written = written;
    }

    static YamlValue scalar(int line, Object content, String written) {
        return new YamlValue(line, content, written);
    }

    static YamlValue list(int line, List<YamlValue> items) {
        return new YamlValue(line, Collections.unmodifiableList(items), null);
    }

    static YamlValue map(int line, Map<String, YamlValue> entries) {
        return new YamlValue(line, Collections.unmodifiableMap(entries), null);
    }

    /** Where a person looks for it, counted from 1: the line of its key, where it has one. */
    public int line() {
        return line;
    }

    YamlValue at(int other) {
        return new YamlValue(other, content, written);
    }

    public boolean isNothing() {
        return content == null;
    }

    public boolean isScalar() {
        return written != null && content != null;
    }

    public boolean isList() {
        return content instanceof List;
    }

    public boolean isMap() {
        return content instanceof Map;
    }

    /** A scalar as it is written, so that {@code 1.0} stays {@code 1.0}; an empty text for anything else. */
    public String text() {
        return isScalar() ? written : "";
    }

    /** The items of a list; none for anything else. */
    @SuppressWarnings("unchecked")
    public List<YamlValue> items() {
        return isList() ? (List<YamlValue>) content : List.of();
    }

    /** The entries of a map; none for anything else. */
    @SuppressWarnings("unchecked")
    public Map<String, YamlValue> entries() {
        return isMap() ? (Map<String, YamlValue>) content : Map.of();
    }

    /** Without lines: a {@code String}, {@code Long}, {@code BigInteger}, {@code Double}, {@code Boolean}, null, or lists and maps of these. */
    public Object plain() {
        if (isList()) {
            List<Object> plain = new ArrayList<>();
            items().forEach(item -> plain.add(item.plain()));
            return plain;
        }
        if (isMap()) {
            Map<String, Object> plain = new LinkedHashMap<>();
            entries().forEach((key, value) -> plain.put(key, value.plain()));
            return plain;
        }
        return content;
    }

    @Override
    public String toString() {
        return String.valueOf(plain());
    }
}
