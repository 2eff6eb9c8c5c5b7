package org.maitri.ui.page;

import java.util.Optional;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.maitri.kernel.RecordRef;
import org.maitri.spi.record.Field;
import org.maitri.spi.record.FieldKind;
import org.maitri.ui.internal.Services;
import org.maitri.ui.internal.input.FieldInput;
import org.maitri.ui.internal.input.Input;
import org.maitri.ui.internal.input.Inputs;

/** A line in which a record is found as the person types, for dialogs; pages have it for their fields. UI thread only. */
public final class RecordPicker {

    private final Input input;

    /**
     * @param role what may be chosen: a role, or the id of a record type, which is a role that it alone has
     * @param name what the line is called for those who cannot see it
     */
    public RecordPicker(Composite parent, String role, String name) {
        Field<?> field =
                Field.of("record", FieldKind.REFERENCE, name).role(role).readOnly(any -> null);
        input = new Inputs(Services.installed()).create(parent, field);
    }

    /** To be laid out. */
    public Control control() {
        return input.control();
    }

    public void setFocus() {
        input.focus().setFocus();
    }

    /** Empty until something is chosen. */
    public Optional<RecordRef> chosen() {
        return FieldInput.record(input.value());
    }

    public void onChange(Runnable listener) {
        input.onChange(listener);
    }
}
