package org.maitri.spi.persistence;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** A flat JSON object of strings (RFC 8259), the only JSON this layer needs. */
final class JsonStrings {

    private final String json;
    private int at;

    private JsonStrings(String json) {
        this.json = json;
    }

    static String write(Map<String, String> values) {
        StringBuilder out = new StringBuilder("{");
        values.forEach((name, value) -> {
            out.append(out.length() == 1 ? "" : ",");
            quote(name, out);
            out.append(':');
            quote(value, out);
        });
        return out.append('}').toString();
    }

    private static void quote(String text, StringBuilder out) {
        out.append('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"' || c == '\\') {
                out.append('\\').append(c);
            } else if (c < ' ') {
                out.append(String.format("\\u%04x", (int) c));
            } else {
                out.append(c);
            }
        }
        out.append('"');
    }

    static Map<String, String> read(String json) {
        return new JsonStrings(json).object();
    }

    private Map<String, String> object() {
        Map<String, String> values = new LinkedHashMap<>();
        expect('{');
        while (peek() != '}') {
            String name = string();
            expect(':');
            values.put(name, string());
            if (peek() == ',') {
                at++;
            }
        }
        return Collections.unmodifiableMap(values);
    }

    private String string() {
        expect('"');
        StringBuilder text = new StringBuilder();
        while (json.charAt(at) != '"') {
            char c = json.charAt(at++);
            text.append(c == '\\' ? escaped() : c);
        }
        at++;
        return text.toString();
    }

    private char escaped() {
        char c = json.charAt(at++);
        return switch (c) {
            case 'n' -> '\n';
            case 't' -> '\t';
            case 'r' -> '\r';
            case 'b' -> '\b';
            case 'f' -> '\f';
            case 'u' -> {
                at += 4;
                yield (char) Integer.parseInt(json.substring(at - 4, at), 16);
            }
            default -> c;
        };
    }

    private char peek() {
        while (Character.isWhitespace(json.charAt(at))) {
            at++;
        }
        return json.charAt(at);
    }

    private void expect(char wanted) {
        if (peek() != wanted) {
            throw new IllegalArgumentException("Expected " + wanted + " at " + at + " in " + json);
        }
        at++;
    }
}
