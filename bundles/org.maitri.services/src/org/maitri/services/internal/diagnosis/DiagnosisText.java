package org.maitri.services.internal.diagnosis;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.maitri.services.internal.log.Scrubbed;

/** A part of a diagnosis as a person reads it before sending it. Texts are scrubbed whoever brings them. */
public final class DiagnosisText {

    private static final ObjectMapper JSON = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

    private DiagnosisText() {}

    public static String of(Map<String, Object> content) {
        try {
            return JSON.writeValueAsString(scrubbed(content)) + '\n';
        } catch (JsonProcessingException impossible) {
            throw new IllegalArgumentException(impossible);
        }
    }

    private static Object scrubbed(Object value) {
        return switch (value) {
            case null -> null;
            case Map<?, ?> map -> {
                Map<String, Object> entries = new LinkedHashMap<>();
                map.forEach((key, each) -> entries.put(Scrubbed.text(String.valueOf(key)), scrubbed(each)));
                yield entries;
            }
            case List<?> list -> list.stream().map(DiagnosisText::scrubbed).toList();
            case Number number -> number;
            case Boolean yes -> yes;
            default -> Scrubbed.text(value.toString());
        };
    }
}
