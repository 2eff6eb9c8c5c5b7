package org.maitri.tickets.ui.internal.words;

import org.maitri.kernel.Texts;

/** The texts of this package. */
final class Messages {

    private static final Texts TEXTS = Texts.beside(Messages.class);

    private Messages() {}

    static String get(String key, Object... arguments) {
        return TEXTS.get(key, arguments);
    }

    static boolean has(String key) {
        return TEXTS.has(key);
    }

    static String count(String key, long count, Object... further) {
        return TEXTS.count(key, count, further);
    }
}
