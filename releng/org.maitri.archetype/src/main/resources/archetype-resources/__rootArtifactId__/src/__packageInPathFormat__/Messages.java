package ${package};

import org.maitri.kernel.Texts;

/** The texts of this bundle, in the language of the person. */
public final class Messages {

    private static final Texts TEXTS = Texts.beside(Messages.class);

    private Messages() {}

    public static String get(String key, Object... arguments) {
        return TEXTS.get(key, arguments);
    }

    public static Texts texts() {
        return TEXTS;
    }
}
