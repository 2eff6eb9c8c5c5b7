package org.maitri.mail.internal.read;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A header line of a value and parameters, such as Content-Type; knows continued and encoded parameters (RFC 2231). */
record Parameters(String value, Map<String, String> all) {

    private static final Pattern PART = Pattern.compile("([^*]+)\\*(\\d{1,4})(\\*?)");

    private static final int MOST = 1_000;

    static Parameters of(String line) {
        Map<String, String> raw = new LinkedHashMap<>();
        int at = end(line, 0);
        String beginning = line.substring(0, at).replaceAll("\\([^()]*\\)", " ").strip();
        String value = beginning.replaceAll("\\s.*", "");
        // Some programs forget the first semicolon.
        add(beginning.substring(value.length()), raw);
        while (at < line.length() && raw.size() < MOST) {
            int end = end(line, at + 1);
            add(line.substring(at + 1, end), raw);
            at = end;
        }
        return new Parameters(value.replace("\"", "").toLowerCase(Locale.ROOT), joined(raw));
    }

    private static void add(String parameter, Map<String, String> raw) {
        int equals = parameter.indexOf('=');
        if (equals > 0) {
            raw.putIfAbsent(
                    parameter.substring(0, equals).strip().toLowerCase(Locale.ROOT),
                    unquoted(parameter.substring(equals + 1).strip()));
        }
    }

    /** The next semicolon outside quotation marks; a quotation mark that is never closed means nothing. */
    private static int end(String line, int from) {
        boolean closed = true;
        for (int at = from; at < line.length(); at++) {
            char c = line.charAt(at);
            if (c == ';') {
                return at;
            }
            if (c == '"' && closed) {
                int close = closing(line, at);
                closed = close >= 0;
                at = closed ? close : at;
            }
        }
        return line.length();
    }

    private static int closing(String line, int open) {
        for (int at = open + 1; at < line.length(); at++) {
            if (line.charAt(at) == '\\') {
                at++;
            } else if (line.charAt(at) == '"') {
                return at;
            }
        }
        return -1;
    }

    private static String unquoted(String value) {
        if (!value.startsWith("\"")) {
            return value;
        }
        int close = closing(value, 0);
        String inside = value.substring(1, close < 0 ? value.length() : close);
        return inside.replaceAll("\\\\([\"\\\\])", "$1");
    }

    private static Map<String, String> joined(Map<String, String> raw) {
        Map<String, String> all = new LinkedHashMap<>();
        Map<String, TreeMap<Integer, String>> parts = new LinkedHashMap<>();
        raw.forEach((name, value) -> {
            Matcher part = PART.matcher(name);
            if (part.matches()) {
                // The mark of an encoded part is kept in front of it: only such parts have percent signs to decode.
                parts.computeIfAbsent(part.group(1), any -> new TreeMap<>())
                        .put(Integer.valueOf(part.group(2)), part.group(3) + ' ' + value);
            } else if (name.endsWith("*")) {
                all.put(name.substring(0, name.length() - 1), extended(Map.of(0, "* " + value)));
            }
        });
        parts.forEach((name, some) -> all.putIfAbsent(name, extended(some)));
        raw.forEach((name, value) -> {
            if (!name.contains("*")) {
                all.putIfAbsent(name, EncodedWords.decoded(value));
            }
        });
        return all;
    }

    /** Charset'language'text, where the text is in parts, of which some are encoded. */
    private static String extended(Map<Integer, String> parts) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        String charset = "";
        boolean first = true;
        for (String marked : parts.values()) {
            boolean encoded = marked.startsWith("*");
            String text = marked.substring(marked.indexOf(' ') + 1);
            if (first && encoded && text.indexOf('\'') >= 0) {
                charset = text.substring(0, text.indexOf('\''));
                text = text.substring(text.indexOf('\'', text.indexOf('\'') + 1) + 1);
            }
            first = false;
            percent(text, encoded, bytes);
        }
        String text = Encodings.text(bytes.toByteArray(), charset);
        return charset.isEmpty() ? EncodedWords.decoded(text) : text;
    }

    private static void percent(String text, boolean encoded, ByteArrayOutputStream out) {
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            int high = encoded && c == '%' && at + 2 < text.length() ? Character.digit(text.charAt(at + 1), 16) : -1;
            int low = high < 0 ? -1 : Character.digit(text.charAt(at + 2), 16);
            if (low >= 0) {
                out.write(high << 4 | low);
                at += 2;
            } else {
                out.writeBytes(String.valueOf(c).getBytes(StandardCharsets.UTF_8));
            }
        }
    }

    String get(String name) {
        return all.getOrDefault(name, "");
    }
}
