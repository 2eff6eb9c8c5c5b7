package org.maitri.services.internal.imports.reading;

import java.nio.charset.Charset;
import java.util.BitSet;
import java.util.List;

/**
 * Tells the encodings with one byte for each letter apart: the bytes beside plain letters must be letters too, and such as
 * are common.
 */
final class OldLetters {

    private record Candidate(Charset charset, BitSet letters) {

        static Candidate of(String charset, String common) {
            Charset found = Charset.isSupported(charset) ? Charset.forName(charset) : EncodingDetector.WINDOWS;
            BitSet letters = new BitSet(256);
            for (byte b : common.getBytes(found)) {
                letters.set(b & 0xFF);
            }
            return new Candidate(found, letters);
        }
    }

    private static final String WESTERN =
            "\u00E4\u00F6\u00FC\u00C4\u00D6\u00DC\u00DF\u00E0\u00E1\u00E2\u00E3\u00E5\u00E7\u00E8"
                    + "\u00E9\u00EA\u00EB\u00ED\u00EE\u00EF\u00F1\u00F3\u00F4\u00F5\u00F8\u00FA\u00FB\u00C9\u00C7\u00E6\u00C5\u00D8";

    /** The likeliest first: of two that fit alike, it is taken. */
    private static final List<Candidate> CANDIDATES = List.of(
            Candidate.of(
                    "windows-1252",
                    WESTERN + "\u00EC\u00F2\u00F9\u00C1\u00D1\u00C6\u00C0\u00D3\u00CD\u00DA\u00C3\u00D5"),
            Candidate.of("x-MacRoman", WESTERN),
            Candidate.of("IBM850", WESTERN),
            Candidate.of(
                    "windows-1250",
                    "\u0105\u0107\u0119\u0142\u0144\u00F3\u015B\u017A\u017C\u0104\u0106\u0118\u0141\u015A\u017B\u0161\u010D"
                            + "\u0159\u017E\u00FD\u00E1\u00ED\u00E9\u011B\u016F\u010F\u0165\u0148\u0160\u010C\u0158\u017D"
                            + "\u0151\u0171\u00F6\u00FC\u00FA\u00E4\u0103\u0219"),
            Candidate.of(
                    "windows-1254", "\u0131\u0130\u015F\u015E\u011F\u011E\u00E7\u00C7\u00F6\u00D6\u00FC\u00DC\u00E2"),
            Candidate.of(
                    "windows-1257",
                    "\u0105\u010D\u0119\u0117\u012F\u0161\u0173\u016B\u017E\u0104\u010C\u0118\u0116\u012E\u0160\u0172"
                            + "\u016A\u017D\u0101\u0113\u0123\u012B\u0137\u013C\u0146"));

    private final long[] fitting = new long[CANDIDATES.size()];
    private long besideLetters;
    private int before;
    private int high = -1;
    private boolean letterBefore;

    void add(byte[] bytes, int length) {
        for (int i = 0; i < length; i++) {
            int b = bytes[i] & 0xFF;
            if (high >= 0) {
                if (letterBefore || isLetter(b)) {
                    count(high);
                }
                high = -1;
            }
            if (b >= 0x80) {
                high = b;
                letterBefore = isLetter(before);
            }
            before = b;
        }
    }

    private static boolean isLetter(int b) {
        return b >= 'a' && b <= 'z' || b >= 'A' && b <= 'Z';
    }

    private void count(int b) {
        besideLetters++;
        for (int i = 0; i < fitting.length; i++) {
            fitting[i] += CANDIDATES.get(i).letters().get(b) ? 1 : 0;
        }
    }

    /** Windows-1252 unless another one fits clearly better. */
    Charset likeliest() {
        int best = 0;
        for (int i = 1; i < fitting.length; i++) {
            boolean clearly = fitting[i] * 10 >= besideLetters * 8 && fitting[best] * 10 < fitting[i] * 6
                    || fitting[i] * 100 >= besideLetters * 95 && fitting[best] * 100 < besideLetters * 85;
            best = besideLetters > 0 && clearly ? i : best;
        }
        return CANDIDATES.get(best).charset();
    }
}
