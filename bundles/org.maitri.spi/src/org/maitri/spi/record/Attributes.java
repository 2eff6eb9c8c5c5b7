package org.maitri.spi.record;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** The two kinds of values that lie in the one column for attributes: what was imported, and custom fields. */
final class Attributes {

    private Attributes() {}

    private static boolean isCustom(String name) {
        return name.startsWith(StoredRecord.CUSTOM);
    }

    /** Those that are no custom fields. */
    static Map<String, String> imported(Map<String, String> all) {
        if (all == null) {
            return Map.of();
        }
        if (all.keySet().stream().noneMatch(Attributes::isCustom)) {
            return all;
        }
        Map<String, String> imported = new LinkedHashMap<>(all);
        imported.keySet().removeIf(Attributes::isCustom);
        return Collections.unmodifiableMap(imported);
    }

    /** Those that are custom fields, by field id. */
    static Map<String, String> custom(Map<String, String> all) {
        if (all == null || all.keySet().stream().noneMatch(Attributes::isCustom)) {
            return Map.of();
        }
        Map<String, String> custom = new LinkedHashMap<>();
        all.forEach((name, value) -> {
            if (isCustom(name)) {
                custom.put(name.substring(StoredRecord.CUSTOM.length()), value);
            }
        });
        return Collections.unmodifiableMap(custom);
    }

    /** Other imported attributes beside the custom fields there are. A column cannot pass for a custom field. */
    static Map<String, String> joined(Map<String, String> imported, Map<String, String> before) {
        Map<String, String> all = new LinkedHashMap<>();
        imported.forEach((name, value) -> all.put(isCustom(name) ? ' ' + name : name, value));
        if (before != null) {
            before.forEach((name, value) -> {
                if (isCustom(name)) {
                    all.put(name, value);
                }
            });
        }
        return Collections.unmodifiableMap(all);
    }

    static Map<String, String> with(Map<String, String> before, String name, String value) {
        Map<String, String> all = new LinkedHashMap<>(before == null ? Map.of() : before);
        if (value == null) {
            all.remove(name);
        } else {
            all.put(name, value);
        }
        return Collections.unmodifiableMap(all);
    }
}
