package org.maitri.mail.internal.read;

import com.ibm.icu.text.CharsetDetector;
import com.ibm.icu.text.CharsetMatch;
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
    private static final Charset JAPANESE = Charset.forName("x-windows-iso2022jp");
    private static final Charset KOREAN = Charset.forName("ISO-2022-KR");

    /** Names that mail programs use for something else, or for something larger, than they say. */
    private static final Map<String, String> MEANT = Map.ofEntries(
            Map.entry("iso-8859-1", "windows-1252"),
            Map.entry("latin1", "windows-1252"),
            Map.entry("latin-1", "windows-1252"),
            Map.entry("iso-8859-8-i", "ISO-8859-8"),
            Map.entry("iso-8859-8-e", "ISO-8859-8"),
            Map.entry("iso-8859-9", "windows-1254"),
            Map.entry("iso-8859-11", "windows-874"),
            Map.entry("tis-620", "windows-874"),
            Map.entry("gb2312", "GB18030"),
            Map.entry("gb-2312-80", "GB18030"),
            Map.entry("gbk", "GB18030"),
            Map.entry("ks-c-5601-1987", "x-windows-949"),
            Map.entry("ks-c-5601", "x-windows-949"),
            Map.entry("ksc5601", "x-windows-949"),
            Map.entry("euc-kr", "x-windows-949"),
            Map.entry("shift-jis", "windows-31j"),
            Map.entry("x-sjis", "windows-31j"),
            Map.entry("cp932", "windows-31j"),
            Map.entry("koi8-ru", "KOI8-U"),
            Map.entry("cp65001", "UTF-8"),
            Map.entry("windows-65001", "UTF-8"),
            Map.entry("uhc", "x-windows-949"),
            Map.entry("cp949", "x-windows-949"),
            Map.entry("cp1361", "x-Johab"),
            Map.entry("cp950", "x-windows-950"),
            Map.entry("euc-jis-2004", "EUC-JP"),
            Map.entry("euc-jisx0213", "EUC-JP"),
            Map.entry("shift-jis-2004", "x-SJIS_0213"),
            Map.entry("shift-jisx0213", "x-SJIS_0213"),
            Map.entry("ucs-2", "UTF-16BE"),
            Map.entry("x-mac-icelandic", "x-MacIceland"),
            Map.entry("mac-latin2", "x-MacCentralEurope"),
            Map.entry("mac-centralroman", "x-MacCentralEurope"),
            Map.entry("mac-ce", "x-MacCentralEurope"),
            Map.entry("mac", "x-MacRoman"),
            Map.entry("macintosh", "x-MacRoman"),
            Map.entry("macroman", "x-MacRoman"));

    private static final Pattern OF_APPLE = Pattern.compile(
            "(?:x-)?mac-(roman|cyrillic|greek|turkish|iceland|croatian|ukraine|romania|hebrew|arabic|thai)");

    /** A standard of many parts whose name is written in many ways. */
    private static final Pattern OF_ISO = Pattern.compile("iso-?8859-?(\\d{1,2})(-[ie])?(?::\\d+)?");

    /** Fewer letters beyond ASCII show no script: a word such as "Été" has most of them. */
    private static final int ENOUGH = 5;

    /** Of 100, how sure one must be of a script. */
    private static final int SURE = 50;

    private static final byte[] ASCII_END = {'\n'};

    private Encodings() {}

    /** Without a mark of the byte order. @param name what the character set is said to be; null or blank if nothing is said */
    static String text(byte[] bytes, String name) {
        String text = marked(bytes, name);
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    private static String marked(byte[] bytes, String name) {
        String wanted = name == null ? "" : bare(name);
        if (wanted.contains("utf-7")) {
            return Utf7.text(bytes);
        }
        if (isHz(wanted)) {
            return Hz.text(bytes);
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

    /** A line end, as texts in that character set have it; one of ASCII where all characters of ASCII are one byte. */
    static byte[] lineEnd(String name) {
        return charset(bare(name))
                .filter(charset -> charset.name().startsWith("UTF-16"))
                .map(charset -> charset.equals(StandardCharsets.UTF_16LE) ? new byte[] {'\n', 0} : new byte[] {0, '\n'})
                .orElse(ASCII_END);
    }

    /** Whether a character set of that name is known here. */
    static boolean known(String name) {
        String wanted = bare(name);
        return wanted.isEmpty()
                || wanted.contains("utf-7")
                || isHz(wanted)
                || charset(wanted).isPresent();
    }

    private static boolean isHz(String wanted) {
        return wanted.equals("hz") || wanted.startsWith("hz-gb");
    }

    private static String bare(String name) {
        return name.strip().replaceAll("[\"']|[\\s(].*", "").toLowerCase(Locale.ROOT);
    }

    private static Optional<Charset> charset(String wanted) {
        if (wanted.isEmpty()) {
            return Optional.empty();
        }
        if (wanted.matches("utf[-_]?8.*")) {
            return Optional.of(StandardCharsets.UTF_8);
        }
        if (wanted.matches(".*iso[-_]?2022[-_]jp.*")) {
            return Optional.of(JAPANESE);
        }
        String plain = OF_ISO.matcher(wanted.replace('_', '-')).replaceFirst("iso-8859-$1$2");
        return named(MEANT.getOrDefault(plain, wanted))
                .or(() -> named(plain))
                .or(() -> apple(plain))
                .or(() -> ofWindows(plain))
                .or(() -> CodePage.named(plain))
                .or(() -> plain.startsWith("x-") ? charset(plain.substring(2)) : Optional.empty());
    }

    private static Optional<Charset> apple(String wanted) {
        Matcher apple = OF_APPLE.matcher(wanted);
        return apple.matches() ? named("x-Mac" + apple.group(1)) : Optional.empty();
    }

    private static Optional<Charset> ofWindows(String wanted) {
        String page = wanted.replaceFirst("^(cp|windows|win|ibm|dos)[-_ ]?(\\d+)$", "cp$2");
        return named(page).or(() -> CodePage.named(page));
    }

    private static Optional<Charset> named(String name) {
        try {
            return Optional.of(Charset.forName(name));
        } catch (IllegalCharsetNameException | UnsupportedCharsetException unknown) {
            return Optional.empty();
        }
    }

    /** Text of no known character set. */
    static String guessed(byte[] bytes) {
        return guessed(bytes, "");
    }

    /**
     * Text of no known character set: hardly any other text is by chance well-formed UTF-8, and none that is has the marks of
     * ISO 2022.
     *
     * @param likely the character set of what it belongs to; blank if that is not known either
     */
    static String guessed(byte[] bytes, String likely) {
        return strictly(bytes, StandardCharsets.UTF_8)
                .map(text -> text.contains("\u001B$)C")
                        ? new String(bytes, KOREAN)
                        : text.contains("\u001B$") ? new String(bytes, JAPANESE) : text)
                .or(() -> charset(bare(likely)).flatMap(charset -> strictly(bytes, charset)))
                .or(() -> foreign(bytes))
                .orElseGet(() -> western(bytes));
    }

    /** Where hardly a letter is one of ASCII it is of another script than the Latin one, and often enough it shows which. */
    private static Optional<String> foreign(byte[] bytes) {
        int high = 0;
        int letters = 0;
        for (byte each : bytes) {
            high += each < 0 ? 1 : 0;
            letters += each < 0 || Character.isLetter(each) ? 1 : 0;
        }
        CharsetMatch match = high >= ENOUGH && high * 2 > letters
                ? new CharsetDetector().setText(bytes).detect()
                : null;
        return match == null || match.getConfidence() < SURE
                ? Optional.empty()
                : named(match.getName()).flatMap(found -> strictly(bytes, found));
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
