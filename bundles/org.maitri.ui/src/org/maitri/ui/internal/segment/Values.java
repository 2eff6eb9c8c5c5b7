package org.maitri.ui.internal.segment;

import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.maitri.spi.record.Field;
import org.maitri.spi.record.FieldKind;
import org.maitri.spi.segment.Parameter;
import org.maitri.ui.internal.Services;
import org.maitri.ui.internal.input.FieldInput;
import org.maitri.ui.internal.input.Input;
import org.maitri.ui.internal.input.Inputs;

/** Widgets for the values of criteria and fields, each the same as in forms. */
final class Values {

    private static final int WIDTH = 160;

    private final Inputs inputs;

    Values(Services services) {
        inputs = new Inputs(services);
    }

    static Field<Object> field(Parameter parameter) {
        FieldKind kind = switch (parameter.kind()) {
            case CHOICE -> FieldKind.CHOICE;
            case REFERENCE -> FieldKind.REFERENCE;
            case DATE -> FieldKind.DATE;
            case NUMBER, MONEY, DAYS -> FieldKind.TEXT;
        };
        return Field.<Object>of(parameter.name(), kind, parameter.label())
                .choices(parameter.choices())
                .role(parameter.role().isBlank() ? null : parameter.role())
                .readOnly(value -> value);
    }

    /** The widget for a value of a customer's field; what is no choice, date, reference or yes is typed as a text. */
    static Field<?> valueOf(Field<?> field) {
        FieldKind kind = field.kind();
        boolean own = kind.equals(FieldKind.CHOICE)
                || kind.equals(FieldKind.REFERENCE)
                || kind.equals(FieldKind.YES_NO)
                || kind.equals(FieldKind.DATE);
        return own
                ? field
                : Field.<Object>of(
                                field.id(),
                                kind.equals(FieldKind.MOMENT) ? FieldKind.DATE : FieldKind.TEXT,
                                field.label())
                        .readOnly(value -> value);
    }

    void create(Composite row, Field<?> field, String text, Consumer<String> changed) {
        Input input = inputs.create(row, field);
        GridData data = new GridData(SWT.FILL, SWT.CENTER, false, false);
        data.widthHint = WIDTH;
        input.control().setLayoutData(data);
        if (!text.isEmpty()) {
            input.value(text);
        }
        input.onChange(() -> changed.accept(canonical(field, input.value())));
    }

    /** Dates as they are stored, whatever way they were typed; everything else as it is. */
    private static String canonical(Field<?> field, String typed) {
        if (!field.kind().equals(FieldKind.DATE)) {
            return typed.strip();
        }
        try {
            return Optional.ofNullable(FieldInput.local().value(field, typed))
                    .map(Object::toString)
                    .orElse("");
        } catch (FieldInput.Unreadable relative) {
            return typed.strip(); // such as 90d, which the engine reads
        }
    }
}
