package org.maitri.headless.internal.command;

import java.util.Collections;
import java.util.Enumeration;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import org.maitri.kernel.Texts;

/** The texts of a contributed command, and behind them those of the options every command has. */
final class HelpTexts extends ResourceBundle {

    private final ResourceBundle own;

    HelpTexts(Texts own, ResourceBundle common) {
        this.own = own.bundle();
        setParent(common);
    }

    @Override
    protected Object handleGetObject(String key) {
        return own.containsKey(key) ? own.getObject(key) : null;
    }

    @Override
    public Enumeration<String> getKeys() {
        Set<String> keys = new TreeSet<>(parent.keySet());
        keys.addAll(own.keySet());
        return Collections.enumeration(keys);
    }
}
