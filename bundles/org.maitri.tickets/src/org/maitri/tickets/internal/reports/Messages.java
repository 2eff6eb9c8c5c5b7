package org.maitri.tickets.internal.reports;

import org.maitri.kernel.Texts;

/** The texts of the reports on service. */
final class Messages {

    private static final Texts TEXTS = Texts.beside(Messages.class);

    private Messages() {}

    static String get(String key, Object... arguments) {
        return TEXTS.get(key, arguments);
    }
}
