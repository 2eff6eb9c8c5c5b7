package org.maitri.services.internal.timeline;

import org.maitri.kernel.Texts;

/** The texts of the timeline. */
public final class Messages {

    private static final Texts TEXTS = Texts.beside(Messages.class);

    private Messages() {}

    public static String get(String key, Object... arguments) {
        return TEXTS.get(key, arguments);
    }
}
