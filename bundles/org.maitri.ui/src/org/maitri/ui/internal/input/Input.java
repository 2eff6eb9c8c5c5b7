package org.maitri.ui.internal.input;

import org.eclipse.swt.widgets.Control;

/** A widget that holds what the person typed or chose for one field, as {@link FieldInput} reads it. UI thread only. */
public interface Input {

    /** The control that lies in the form. */
    Control control();

    /** The control that takes the focus and has the accessible name. */
    default Control focus() {
        return control();
    }

    String value();

    /** Shows a value without telling the listener. */
    void value(String text);

    /** Takes what was typed as it stands where a choice is still waited for. */
    default void settle() {}

    /** Runs with each change that the person makes. */
    void onChange(Runnable change);
}
