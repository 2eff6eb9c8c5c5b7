package org.maitri.ui.internal.input;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/** A check mark. */
final class YesNoInput implements Input {

    private final Button check;

    YesNoInput(Composite parent, String label) {
        check = new Button(parent, SWT.CHECK);
        check.setText(label);
    }

    @Override
    public Control control() {
        return check;
    }

    @Override
    public String value() {
        return Boolean.toString(check.getSelection());
    }

    @Override
    public void value(String value) {
        check.setSelection(Boolean.parseBoolean(value));
    }

    @Override
    public void onChange(Runnable change) {
        check.addListener(SWT.Selection, event -> change.run());
    }
}
