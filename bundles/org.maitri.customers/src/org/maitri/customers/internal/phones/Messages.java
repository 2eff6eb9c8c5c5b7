package org.maitri.customers.internal.phones;

import org.maitri.kernel.Texts;

final class Messages {

    private static final Texts TEXTS = Texts.beside(Messages.class);

    private Messages() {}

    static String get(String key, Object... arguments) {
        return TEXTS.get(key, arguments);
    }
}
