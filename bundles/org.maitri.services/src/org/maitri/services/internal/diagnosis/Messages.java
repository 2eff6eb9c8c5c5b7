package org.maitri.services.internal.diagnosis;

import org.maitri.kernel.Texts;

/** The texts of the diagnosis. */
public final class Messages {

    private static final Texts TEXTS = Texts.beside(Messages.class);

    private Messages() {}

    public static String get(String key, Object... arguments) {
        return TEXTS.get(key, arguments);
    }
}
