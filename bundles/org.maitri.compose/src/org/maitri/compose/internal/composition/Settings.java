package org.maitri.compose.internal.composition;

import java.util.LinkedHashMap;
import java.util.Map;
import org.maitri.services.yaml.YamlValue;

/** Settings of a composition by their whole name: {@code log.level}, whether it was written so or as a map in a map. */
final class Settings {

    private Settings() {}

    static Map<String, Object> flat(YamlValue map) {
        Map<String, Object> flat = new LinkedHashMap<>();
        add("", map, flat);
        return flat;
    }

    private static void add(String group, YamlValue map, Map<String, Object> flat) {
        map.entries().forEach((key, value) -> {
            String name = group.isEmpty() ? key : group + '.' + key;
            if (value.isMap()) {
                add(name, value, flat);
            } else {
                flat.put(name, value.isScalar() ? value.text() : value.plain());
            }
        });
    }
}
