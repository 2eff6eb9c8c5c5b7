package org.maitri.headless.internal;

import java.util.ResourceBundle;
import org.maitri.headless.internal.command.HelpTexts;
import org.maitri.kernel.Texts;

/** The texts of this bundle. */
public final class Messages {

    private static final Texts TEXTS = Texts.beside(Messages.class);

    private Messages() {}

    public static String get(String key, Object... arguments) {
        return TEXTS.get(key, arguments);
    }

    public static String count(String key, long count, Object... further) {
        return TEXTS.count(key, count, further);
    }

    /** The same texts for the command line's help, which looks its own up by the names of commands and options. */
    static ResourceBundle forHelp() {
        return new HelpTexts(TEXTS);
    }
}
