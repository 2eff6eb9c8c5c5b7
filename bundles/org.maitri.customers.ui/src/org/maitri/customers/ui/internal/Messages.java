package org.maitri.customers.ui.internal;

import org.maitri.kernel.Texts;

/** The texts of this bundle. */
public final class Messages {

    private static final Texts TEXTS = Texts.beside(Messages.class);

    private Messages() {}

    public static String get(String key, Object... arguments) {
        return TEXTS.get(key, arguments);
    }
}
