package org.maitri.services.internal.schedule;

import org.maitri.kernel.Texts;

/** The texts of scheduled work. */
public final class Messages {

    private static final Texts TEXTS = Texts.beside(Messages.class);

    private Messages() {}

    static Texts texts() {
        return TEXTS;
    }

    public static String get(String key, Object... arguments) {
        return TEXTS.get(key, arguments);
    }
}
