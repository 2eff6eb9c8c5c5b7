package org.maitri.ui.internal.input;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;
import org.maitri.spi.record.Field;
import org.maitri.spi.record.FieldKind;
import org.maitri.ui.Accessibility;
import org.maitri.ui.internal.Services;

/** Makes the widget that suits a field. */
public final class Inputs {

    private final Services services;
    private final boolean adding;

    private Inputs(Services services, boolean adding) {
        this.services = services;
        this.adding = adding;
    }

    public Inputs(Services services) {
        this(services, false);
    }

    /** Those of a record's form, in which a record that is pointed at and not there yet can be made. */
    public static Inputs ofForm(Services services) {
        return new Inputs(services, true);
    }

    /** Closes the suggestions that are open in a window. @return whether there were any */
    public static boolean closeSuggestions(Shell window) {
        return SuggestionPopup.closeIn(window);
    }

    /** The widget for a field, named after its label. */
    public Input create(Composite parent, Field<?> field) {
        Input input = make(parent, field);
        Accessibility.name(input.focus(), field.label());
        return input;
    }

    private Input make(Composite parent, Field<?> field) {
        FieldKind kind = field.kind();
        if (kind.equals(FieldKind.CHOICE)) {
            return new ChoiceInput(parent, field);
        } else if (kind.equals(FieldKind.YES_NO)) {
            return new YesNoInput(parent, field.label());
        } else if (kind.isTime()) {
            return new DateInput(parent, kind.equals(FieldKind.MOMENT));
        } else if (kind.equals(FieldKind.REFERENCE)) {
            return new ReferenceInput(parent, new ReferenceSource(services, field.role(), adding));
        } else if (kind.equals(FieldKind.LONG_TEXT)) {
            return new TextInput(parent, SWT.MULTI, field);
        } else if (field.names().isPresent()) {
            return new RecordNameInput(parent, field, new ReferenceSource(services, field.names(), false));
        } else if (!field.choices().isEmpty()) {
            return new NamedTextInput(parent, field);
        }
        return new TextInput(parent, SWT.SINGLE | SWT.BORDER, field);
    }
}
