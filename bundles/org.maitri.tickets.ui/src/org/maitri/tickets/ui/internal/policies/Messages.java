package org.maitri.tickets.ui.internal.policies;

import org.maitri.kernel.Texts;

/** The texts about policies on screens. */
final class Messages {

    private static final Texts TEXTS = Texts.beside(Messages.class);

    private Messages() {}

    static String get(String key, Object... arguments) {
        return TEXTS.get(key, arguments);
    }
}
