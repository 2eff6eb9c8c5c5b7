package com.example.guide;

import org.maitri.kernel.Texts;

final class Messages {

    private static final Texts TEXTS = Texts.beside(Messages.class);

    private Messages() {}

    static String get(String key, Object... arguments) {
        return TEXTS.get(key, arguments);
    }

    static String count(String key, long count) {
        return TEXTS.count(key, count);
    }
}
