package org.maitri.ui.page;

import org.eclipse.core.runtime.IAdaptable;
import org.eclipse.ui.IElementFactory;
import org.eclipse.ui.IMemento;
import org.maitri.kernel.RecordRef;

/** Opens record pages again that were open when the workbench was closed. */
public final class RecordEditorInputFactory implements IElementFactory {

    static final String ID = "org.maitri.ui.editorinput.record";

    private static final String RECORD = "record";
    private static final String NEW = "new";
    private static final String NAME = "name";

    static void save(IMemento memento, RecordRef record, boolean fresh, String name) {
        memento.putString(RECORD, record.toString());
        memento.putBoolean(NEW, fresh);
        memento.putString(NAME, name);
    }

    @Override
    public IAdaptable createElement(IMemento memento) {
        String record = memento.getString(RECORD);
        if (record == null) {
            return null;
        }
        RecordRef ref = RecordRef.parse(record);
        RecordEditorInput input =
                Boolean.TRUE.equals(memento.getBoolean(NEW)) ? RecordEditorInput.draft(ref) : RecordEditorInput.of(ref);
        input.name(memento.getString(NAME) == null ? "" : memento.getString(NAME));
        return input;
    }
}
