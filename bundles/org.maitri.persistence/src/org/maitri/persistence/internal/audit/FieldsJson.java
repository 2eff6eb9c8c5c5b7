package org.maitri.persistence.internal.audit;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.maitri.persistence.internal.JsonText;
import org.maitri.spi.audit.Change.Values;

/** The changed fields of a record as JSON: {@code {"attribute":["old","new"]}}, with null for no value. */
final class FieldsJson {

    private FieldsJson() {}

    static String write(Map<String, Values> fields) {
        StringBuilder out = new StringBuilder(fields.size() * 40).append('{');
        fields.forEach((name, values) -> {
            if (out.length() > 1) {
                out.append(',');
            }
            JsonText.quote(name, out);
            out.append(":[");
            JsonText.quote(values.old(), out);
            out.append(',');
            JsonText.quote(values.now(), out);
            out.append(']');
        });
        return out.append('}').toString();
    }

    static Map<String, Values> read(String json) {
        JsonText text = new JsonText(json);
        Map<String, Values> fields = new LinkedHashMap<>();
        text.expect('{');
        while (!text.at('}')) {
            String name = text.string();
            text.expect(':');
            List<String> values = text.list();
            fields.put(name, new Values(values.get(0), values.get(1)));
            text.skip(',');
        }
        return fields;
    }
}
