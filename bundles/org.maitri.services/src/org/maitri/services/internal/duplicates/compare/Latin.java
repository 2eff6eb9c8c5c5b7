package org.maitri.services.internal.duplicates.compare;

import com.ibm.icu.text.Transliterator;
import java.util.Locale;

/** Brings text of any script into small Latin letters and digits, words separated by one blank. */
final class Latin {

    private static final ThreadLocal<Transliterator> TRANSLITERATOR = ThreadLocal.withInitial(
            () -> Transliterator.getInstance("Russian-Latin/BGN; Any-Latin; Latin-ASCII; Lower"));

    private Latin() {}

    static String of(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        String letters = isPlain(text) ? text : latin(text);
        boolean gap = false;
        for (int i = 0; i < letters.length(); i++) {
            char sign = letters.charAt(i);
            if (sign < 0x80 && Character.isLetterOrDigit(sign)) {
                if (gap && !plain.isEmpty()) {
                    plain.append(' ');
                }
                gap = false;
                plain.append(Character.toLowerCase(sign));
            } else if (sign != '\'' && sign != '`') {
                gap = true;
            }
        }
        return plain.toString();
    }

    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= 0x80) {
                return false;
            }
        }
        return true;
    }

    /**
     * German umlauts are written with an e where the keyboard has none; the Arabic ending of feminine names is
     * an a, the Russian one of masculine names a y.
     */
    private static String latin(String text) {
        String spelt = text.toLowerCase(Locale.ROOT)
                .replace("ä", "ae")
                .replace("ö", "oe")
                .replace("ü", "ue")
                .replace("\u0629", "a")
                .replace("\u0438\u0439", "\u0439");
        return TRANSLITERATOR.get().transliterate(spelt);
    }
}
