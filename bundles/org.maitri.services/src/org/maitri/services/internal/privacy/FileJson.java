package org.maitri.services.internal.privacy;

import java.util.LinkedHashMap;
import java.util.Map;
import org.maitri.spi.privacy.PersonFile;

/** A person's file for programs. */
public final class FileJson {

    private FileJson() {}

    public static Map<String, Object> of(PersonFile file) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("person", file.person().toString());
        json.put("title", file.title());
        json.put("at", file.at().toString());
        json.put("actor", file.actor());
        json.put("restriction", file.restriction());
        json.put("parts", file.parts().stream().map(FileJson::part).toList());
        json.put("accesses", file.accesses());
        return json;
    }

    private static Map<String, Object> part(PersonFile.Part part) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("recordType", part.recordType());
        json.put("category", part.category());
        json.put("purpose", part.purpose());
        json.put("records", part.items().stream().map(FileJson::item).toList());
        return json;
    }

    private static Map<String, Object> item(PersonFile.Item item) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("record", item.record().toString());
        json.put("title", item.title());
        json.put("values", item.values());
        return json;
    }
}
