package org.maitri.workbench.internal.calendar;

import org.maitri.kernel.Texts;

/** The texts about calendars. */
final class Messages {

    private static final Texts TEXTS = Texts.beside(Messages.class);

    private Messages() {}

    static String get(String key, Object... arguments) {
        return TEXTS.get(key, arguments);
    }
}
