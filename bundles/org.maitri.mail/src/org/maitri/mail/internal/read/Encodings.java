package org.maitri.mail.internal.read;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Makes text of bytes, whatever character set they are said to be in, and whether that is true or not. */
final class Encodings {

    private static final Charset WESTERN = Charset.forName("windows-1252");

    /** Names that mail programs use for something else, or for something larger, than they say. */
    private static final Map<String, String> MEANT = Map.ofEntries(
            Map.entry("utf8", "UTF-8"),
            Map.entry("iso-8859-1", "windows-1252"),
            Map.entry("iso8859-1", "windows-1252"),
            Map.entry("latin1", "windows-1252"),
            Map.entry("latin-1", "windows-1252"),
            Map.entry("iso-8859-8-i", "ISO-8859-8"),
            Map.entry("iso-8859-8-e", "ISO-8859-8"),
            Map.entry("iso-8859-9", "windows-1254"),
            Map.entry("iso-8859-11", "windows-874"),
            Map.entry("tis-620", "windows-874"),
            Map.entry("gb2312", "GB18030"),
            Map.entry("gb_2312-80", "GB18030"),
            Map.entry("gbk", "GB18030"),
            Map.entry("ks_c_5601-1987", "x-windows-949"),
            Map.entry("ks_c_5601", "x-windows-949"),
            Map.entry("ksc5601", "x-windows-949"),
            Map.entry("euc-kr", "x-windows-949"),
            Map.entry("shift_jis", "windows-31j"),
            Map.entry("shift-jis", "windows-31j"),
            Map.entry("x-sjis", "windows-31j"),
            Map.entry("cp932", "windows-31j"),
            Map.entry("iso-2022-jp", "x-windows-iso2022jp"),
            Map.entry("cp65001", "UTF-8"),
            Map.entry("macintosh", "x-MacRoman"),
            Map.entry("macroman", "x-MacRoman"));

    private static final Pattern OF_APPLE = Pattern.compile("(?:x-)?mac-(roman|cyrillic|greek|turkish|iceland|ce)");

    private Encodings() {}

    /** @param name what the character set is said to be; null or blank if nothing is said */
    static String text(byte[] bytes, String name) {
        String wanted = name == null ? "" : bare(name);
        if (wanted.contains("utf-7")) {
            return Utf7.text(bytes);
        }
        Optional<Charset> charset = charset(wanted);
        boolean ascii = charset.isEmpty() || charset.get().equals(StandardCharsets.US_ASCII);
        if (ascii || charset.get().equals(WESTERN)) {
            return guessed(bytes);
        }
        return strictly(bytes, charset.get())
                .orElseGet(() -> charset.get().equals(StandardCharsets.UTF_8)
                        ? broken(bytes)
                        : new String(bytes, charset.get()));
    }

    /** Whether a character set of that name is known here. */
    static boolean known(String name) {
        String wanted = bare(name);
        return wanted.isEmpty() || wanted.contains("utf-7") || charset(wanted).isPresent();
    }

    private static String bare(String name) {
        return name.strip().replaceAll("[\"']", "").toLowerCase(Locale.ROOT);
    }

    private static Optional<Charset> charset(String wanted) {
        if (wanted.isEmpty()) {
            return Optional.empty();
        }
        return named(MEANT.getOrDefault(wanted, wanted))
                .or(() -> named(wanted.replace('_', '-')))
                .or(() -> apple(wanted))
                .or(() -> named(wanted.replaceFirst("^(cp|windows|win|ibm)[-_ ]?(\\d+)$", "cp$2")));
    }

    private static Optional<Charset> apple(String wanted) {
        Matcher apple = OF_APPLE.matcher(wanted);
        return apple.matches()
                ? named("x-Mac" + (apple.group(1).equals("ce") ? "CentralEurope" : apple.group(1)))
                : Optional.empty();
    }

    private static Optional<Charset> named(String name) {
        try {
            return Optional.of(Charset.forName(name));
        } catch (IllegalCharsetNameException | UnsupportedCharsetException unknown) {
            return Optional.empty();
        }
    }

    /** Text of no known character set: hardly any other text is by chance well-formed UTF-8. */
    static String guessed(byte[] bytes) {
        return strictly(bytes, StandardCharsets.UTF_8).orElseGet(() -> western(bytes));
    }

    /** What is said to be UTF-8 and is not: cut off somewhere, or another character set throughout. */
    private static String broken(byte[] bytes) {
        String replaced = new String(bytes, StandardCharsets.UTF_8);
        boolean some = replaced.chars().anyMatch(c -> c > 0x7F && c != 0xFFFD);
        return some ? replaced : western(bytes);
    }

    /** The five bytes that Windows leaves open are control characters, as in the standard it extends. */
    private static String western(byte[] bytes) {
        StringBuilder text = new StringBuilder(new String(bytes, WESTERN));
        for (int i = 0; i < bytes.length; i++) {
            if (text.charAt(i) == 0xFFFD) {
                text.setCharAt(i, (char) (bytes[i] & 0xFF));
            }
        }
        return text.toString();
    }

    private static Optional<String> strictly(byte[] bytes, Charset charset) {
        try {
            CharBuffer text = charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes));
            return Optional.of(text.toString());
        } catch (CharacterCodingException malformed) {
            return Optional.empty();
        }
    }

    /** Without characters that databases refuse: zero, and halves of characters. */
    static String storable(String text) {
        StringBuilder clean = null;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean high = Character.isHighSurrogate(c)
                    && i + 1 < text.length()
                    && Character.isLowSurrogate(text.charAt(i + 1));
            boolean good = c != 0 && (!Character.isSurrogate(c) || high);
            if (!good && clean == null) {
                clean = new StringBuilder(text.substring(0, i));
            }
            if (clean != null) {
                clean.append(good ? c : '\uFFFD');
            }
            if (high) {
                i++;
                if (clean != null) {
                    clean.append(text.charAt(i));
                }
            }
        }
        return clean == null ? text : clean.toString();
    }
}
