package org.maitri.plugins.internal;

import org.maitri.kernel.Texts;

/** The texts of this bundle. */
final class Messages {

    private static final Texts TEXTS = Texts.beside(Messages.class);

    private Messages() {}

    static Texts texts() {
        return TEXTS;
    }

    static String get(String key, Object... arguments) {
        return TEXTS.get(key, arguments);
    }
}
