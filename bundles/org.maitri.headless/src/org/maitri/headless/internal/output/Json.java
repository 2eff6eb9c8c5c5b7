package org.maitri.headless.internal.output;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.Map;

/** Writes maps, collections, strings, numbers, booleans and null as JSON (RFC 8259). */
public final class Json {

    private static final String INDENT = "  ";

    private final StringBuilder out = new StringBuilder();

    private Json() {}

    /** On one line. */
    public static String line(Object value) {
        Json json = new Json();
        json.write(value, null);
        return json.out.toString();
    }

    /** With a line for each member. */
    public static String pretty(Object value) {
        Json json = new Json();
        json.write(value, "");
        return json.out.toString();
    }

    private void write(Object value, String indent) {
        switch (value) {
            case null -> out.append("null");
            case Map<?, ?> map -> members(map, indent);
            case Collection<?> values -> items(values, indent);
            case BigDecimal number -> out.append(plain(number));
            case Double number when number.isNaN() || number.isInfinite() -> out.append("null");
            case Number number -> out.append(number);
            case Boolean bool -> out.append(bool);
            default -> quote(value.toString());
        }
    }

    private static String plain(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return (stripped.scale() < 0 ? stripped.setScale(0) : stripped).toPlainString();
    }

    private void members(Map<?, ?> map, String indent) {
        String inner = indent == null || map.isEmpty() ? null : indent + INDENT;
        out.append('{');
        String separator = "";
        for (Map.Entry<?, ?> member : map.entrySet()) {
            out.append(separator);
            newLine(inner);
            quote(member.getKey().toString());
            out.append(inner == null ? ":" : ": ");
            write(member.getValue(), inner);
            separator = ",";
        }
        newLine(inner == null ? null : indent);
        out.append('}');
    }

    private void items(Collection<?> values, String indent) {
        boolean flat = indent == null
                || values.isEmpty()
                || values.stream().noneMatch(value -> value instanceof Map || value instanceof Collection);
        String inner = flat ? null : indent + INDENT;
        out.append('[');
        String separator = "";
        for (Object value : values) {
            out.append(separator);
            newLine(inner);
            write(value, null);
            separator = flat && indent != null ? ", " : ",";
        }
        newLine(flat ? null : indent);
        out.append(']');
    }

    private void newLine(String indent) {
        if (indent != null) {
            out.append('\n').append(indent);
        }
    }

    private void quote(String text) {
        out.append('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '"', '\\' -> out.append('\\').append(c);
                case '\n' -> out.append("\\n");
                case '\r' -> out.append("\\r");
                case '\t' -> out.append("\\t");
                default -> {
                    if (c < ' ' || Character.isSurrogate(c) && !paired(text, i)) {
                        out.append(String.format("\\u%04x", (int) c));
                    } else {
                        out.append(c);
                    }
                }
            }
        }
        out.append('"');
    }

    /** Half a sign cannot be written as UTF-8. */
    private static boolean paired(String text, int at) {
        return Character.isHighSurrogate(text.charAt(at))
                ? at + 1 < text.length() && Character.isLowSurrogate(text.charAt(at + 1))
                : at > 0 && Character.isHighSurrogate(text.charAt(at - 1));
    }
}
