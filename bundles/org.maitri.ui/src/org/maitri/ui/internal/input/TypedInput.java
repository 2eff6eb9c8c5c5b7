package org.maitri.ui.internal.input;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Text;

/** A value that is typed. */
abstract class TypedInput implements Input {

    private boolean silent;

    /** Where it is typed. */
    abstract Text text();

    @Override
    public Control focus() {
        return text();
    }

    @Override
    public String value() {
        return text().getText();
    }

    @Override
    public void value(String value) {
        if (!value.equals(text().getText())) {
            silent = true;
            text().setText(value);
            silent = false;
        }
    }

    @Override
    public void onChange(Runnable change) {
        text().addListener(SWT.Modify, event -> {
            if (!silent) {
                change.run();
            }
        });
    }
}
