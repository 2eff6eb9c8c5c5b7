package org.maitri.campaigns.internal.reports;

import org.maitri.kernel.Texts;

/** The texts of the report on campaigns. */
final class Messages {

    private static final Texts TEXTS = Texts.beside(Messages.class);

    private Messages() {}

    static String get(String key, Object... arguments) {
        return TEXTS.get(key, arguments);
    }
}
