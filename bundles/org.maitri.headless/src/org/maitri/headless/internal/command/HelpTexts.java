package org.maitri.headless.internal.command;

import java.util.Collections;
import java.util.Enumeration;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import org.maitri.kernel.Texts;

/**
 * The texts of commands as the command line's library asks for them. They have no name of their own: by a name the library
 * would load them itself, which it cannot where each bundle has its own class loader.
 */
public final class HelpTexts extends ResourceBundle {

    private final ResourceBundle own;

    /** Those of the program itself. */
    public HelpTexts(Texts own) {
        this.own = own.bundle();
    }

    /** Those of a contributed command, and behind them those of the options every command has. */
    HelpTexts(Texts own, ResourceBundle common) {
        this(own);
        setParent(common);
    }

    @Override
    protected Object handleGetObject(String key) {
        return own.containsKey(key) ? own.getObject(key) : null;
    }

    @Override
    public Enumeration<String> getKeys() {
        Set<String> keys = new TreeSet<>(own.keySet());
        if (parent != null) {
            keys.addAll(parent.keySet());
        }
        return Collections.enumeration(keys);
    }
}
