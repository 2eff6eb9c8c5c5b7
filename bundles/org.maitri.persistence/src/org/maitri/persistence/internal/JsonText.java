package org.maitri.persistence.internal;

import java.util.ArrayList;
import java.util.List;

/** Reads and writes what little JSON is stored here: strings, nulls and lists of them, without white space. */
public final class JsonText {

    private final String json;
    private int at;

    public JsonText(String json) {
        this.json = json;
    }

    /** Appends a JSON string, or null. */
    public static void quote(String text, StringBuilder out) {
        if (text == null) {
            out.append("null");
            return;
        }
        out.append('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"' || c == '\\') {
                out.append('\\').append(c);
            } else if (c < ' ') {
                out.append("\\u00").append(c < 16 ? '0' : '1').append(Character.forDigit(c & 15, 16));
            } else {
                out.append(c);
            }
        }
        out.append('"');
    }

    public static String list(String... texts) {
        StringBuilder out = new StringBuilder("[");
        for (String text : texts) {
            if (out.length() > 1) {
                out.append(',');
            }
            quote(text, out);
        }
        return out.append(']').toString();
    }

    public boolean at(char wanted) {
        return json.charAt(at) == wanted;
    }

    public boolean skip(char wanted) {
        boolean there = at(wanted);
        if (there) {
            at++;
        }
        return there;
    }

    public void expect(char wanted) {
        if (!skip(wanted)) {
            throw new IllegalArgumentException("Expected " + wanted + " at " + at);
        }
    }

    /** A string, or null. */
    public String string() {
        if (json.startsWith("null", at)) {
            at += 4;
            return null;
        }
        expect('"');
        StringBuilder text = new StringBuilder();
        while (!at('"')) {
            char c = json.charAt(at++);
            if (c == '\\') {
                c = json.charAt(at++);
                if (c == 'u') {
                    c = (char) Integer.parseInt(json, at, at + 4, 16);
                    at += 4;
                }
            }
            text.append(c);
        }
        at++;
        return text.toString();
    }

    public List<String> list() {
        List<String> texts = new ArrayList<>();
        expect('[');
        while (!at(']')) {
            texts.add(string());
            skip(',');
        }
        expect(']');
        return texts;
    }
}
