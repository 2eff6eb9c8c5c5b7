package org.maitri.customers.internal.imports;

import org.maitri.kernel.Texts;

/** What is said while customers are imported. */
final class Messages {

    private static final Texts TEXTS = Texts.beside(Messages.class);

    private Messages() {}

    static String get(String key, Object... arguments) {
        return TEXTS.get(key, arguments);
    }
}
