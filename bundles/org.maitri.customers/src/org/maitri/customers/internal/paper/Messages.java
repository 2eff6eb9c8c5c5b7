package org.maitri.customers.internal.paper;

import org.maitri.kernel.Texts;

/** What is said about printing. */
final class Messages {

    private static final Texts TEXTS = Texts.beside(Messages.class);

    private Messages() {}

    static String get(String key, Object... arguments) {
        return TEXTS.get(key, arguments);
    }

    /** For the help of commands. */
    static Texts texts() {
        return TEXTS;
    }
}
