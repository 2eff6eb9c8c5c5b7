package org.maitri.services.internal.merge;

import org.maitri.kernel.Texts;

/** The texts of merging. */
public final class Messages {

    private static final Texts TEXTS = Texts.beside(Messages.class);

    private Messages() {}

    public static String get(String key, Object... arguments) {
        return TEXTS.get(key, arguments);
    }

    /** The texts, for the description of the record type. */
    static Texts texts() {
        return TEXTS;
    }
}
