package org.maitri.services.internal.diagnosis;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.maitri.services.internal.log.Scrubbed;

/** A part of a diagnosis as a person reads it before sending it. Texts are scrubbed whoever brings them. */
public final class DiagnosisText {

    private static final ObjectMapper JSON = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

    private static final Pattern VERSION = Pattern.compile(
            "(?<!\\S)\\(?\\d{1,3}\\.\\d{1,3}(\\.\\d{1,3})?([.+-][\\w.+-]*)?(?!\\S)|\\(\\d{4}-\\d\\d-\\d\\d\\)");

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
                map.forEach((key, each) -> entries.put(words(String.valueOf(key)), scrubbed(each)));
                yield entries;
            }
            case List<?> list -> list.stream().map(DiagnosisText::scrubbed).toList();
            case Number number -> number;
            case Boolean yes -> yes;
            default -> words(value.toString());
        };
    }

    /** Versions and dates of builds look like telephone numbers, and stay. */
    private static String words(String text) {
        StringBuilder words = new StringBuilder();
        Matcher version = VERSION.matcher(text);
        int from = 0;
        while (version.find()) {
            words.append(Scrubbed.text(text.substring(from, version.start()))).append(version.group());
            from = version.end();
        }
        return words.append(Scrubbed.text(text.substring(from))).toString();
    }
}
