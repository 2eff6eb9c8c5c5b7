package org.maitri.tickets.internal.policies;

import org.maitri.kernel.Texts;

/** The texts about policies. */
final class Messages {

    private static final Texts TEXTS = Texts.beside(Messages.class);

    private Messages() {}

    static String get(String key, Object... arguments) {
        return TEXTS.get(key, arguments);
    }

    static String count(String key, long count, Object... further) {
        return TEXTS.count(key, count, further);
    }

    static Texts texts() {
        return TEXTS;
    }
}
