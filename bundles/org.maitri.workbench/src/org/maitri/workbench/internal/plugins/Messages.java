package org.maitri.workbench.internal.plugins;

import org.maitri.kernel.Texts;

/** The texts of this package. */
final class Messages {

    private static final Texts TEXTS = Texts.beside(Messages.class);

    private Messages() {}

    static String get(String key, Object... arguments) {
        return TEXTS.get(key, arguments);
    }
}
