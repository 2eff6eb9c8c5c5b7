package org.maitri.services.internal.imports.reading;

import com.ibm.icu.text.CharsetDetector;
import com.ibm.icu.text.CharsetMatch;
import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.util.Map;
import java.util.Optional;

/**
 * Recognises the old encodings of scripts that are not Latin. There letters beyond ASCII stand side by side; in Latin text
 * they stand alone among plain ones.
 */
final class ForeignLetters {

    private static final int ENOUGH = 1 << 16;
    private static final int LONGEST_LINE = 1 << 12;
    private static final int LEAST_CONFIDENCE = 15;

    /** What is looked for, with the encoding that can read more than the one that is told. */
    private static final Map<String, String> ENCODINGS = Map.ofEntries(
            Map.entry("Shift_JIS", "windows-31j"),
            Map.entry("EUC-JP", "EUC-JP"),
            Map.entry("GB18030", "GB18030"),
            Map.entry("Big5", "Big5"),
            Map.entry("EUC-KR", "x-windows-949"),
            Map.entry("windows-1251", "windows-1251"),
            Map.entry("ISO-8859-5", "ISO-8859-5"),
            Map.entry("KOI8-R", "KOI8-R"),
            Map.entry("ISO-8859-7", "windows-1253"),
            Map.entry("windows-1253", "windows-1253"),
            Map.entry("ISO-8859-8", "windows-1255"),
            Map.entry("ISO-8859-8-I", "windows-1255"),
            Map.entry("windows-1255", "windows-1255"),
            Map.entry("ISO-8859-6", "windows-1256"),
            Map.entry("windows-1256", "windows-1256"));

    /** Lines that have letters beyond ASCII. */
    private final ByteArrayOutputStream telling = new ByteArrayOutputStream();

    private final ByteArrayOutputStream line = new ByteArrayOutputStream();
    private boolean lineTells;
    private boolean highBefore;
    private boolean besideBefore;
    private long high;
    private long besides;

    void add(byte[] bytes, int length) {
        for (int i = 0; i < length; i++) {
            count(bytes[i] < 0);
            if (telling.size() < ENOUGH) {
                collect(bytes[i]);
            }
        }
    }

    private void count(boolean isHigh) {
        if (isHigh) {
            high++;
            besides += highBefore ? besideBefore ? 1 : 2 : 0;
        }
        besideBefore = isHigh && highBefore;
        highBefore = isHigh;
    }

    private void collect(byte b) {
        if (b == '\n' || b == '\r' || line.size() >= LONGEST_LINE) {
            endLine();
        }
        line.write(b);
        lineTells |= b < 0;
    }

    private void endLine() {
        if (lineTells) {
            telling.writeBytes(line.toByteArray());
        }
        line.reset();
        lineTells = false;
    }

    /** Empty where the letters are Latin, or nobody can tell. */
    Optional<Charset> likeliest() {
        if (besides * 10 < high * 7) {
            return Optional.empty();
        }
        endLine();
        CharsetDetector detector = new CharsetDetector();
        detector.setText(telling.toByteArray());
        for (CharsetMatch match : detector.detectAll()) {
            String name = ENCODINGS.get(match.getName());
            if (name != null && match.getConfidence() >= LEAST_CONFIDENCE && Charset.isSupported(name)) {
                return Optional.of(Charset.forName(name));
            }
        }
        return Optional.empty();
    }
}
