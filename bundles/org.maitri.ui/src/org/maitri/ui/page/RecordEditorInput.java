package org.maitri.ui.page;

import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.IPersistableElement;
import org.maitri.kernel.RecordRef;
import org.maitri.kernel.TimeOrderedId;

/** What a record page shows: a stored record, or a new one of a type. Two inputs of one record are equal. */
public final class RecordEditorInput implements IEditorInput, IPersistableElement {

    private final RecordRef record;
    private final boolean fresh;
    private final Map<String, Object> values;
    private RecordRef stored;
    private String name = "";

    private RecordEditorInput(RecordRef record, boolean fresh, Map<String, Object> values) {
        this.record = Objects.requireNonNull(record);
        this.fresh = fresh;
        this.values = Map.copyOf(values);
    }

    public static RecordEditorInput of(RecordRef record) {
        return new RecordEditorInput(record, false, Map.of());
    }

    /** A record that is stored for the first time when the person saves it. */
    public static RecordEditorInput forNew(String recordType) {
        return forNew(recordType, Map.of());
    }

    /** @param values what the new record begins with, by field id */
    public static RecordEditorInput forNew(String recordType, Map<String, Object> values) {
        return new RecordEditorInput(new RecordRef(recordType, TimeOrderedId.next()), true, values);
    }

    static RecordEditorInput draft(RecordRef record) {
        return new RecordEditorInput(record, true, Map.of());
    }

    public String recordType() {
        return record.type();
    }

    /** The stored record; empty for a new one. */
    public Optional<RecordRef> record() {
        return fresh ? Optional.empty() : Optional.of(record);
    }

    /** The key under which an unsaved draft is kept: the record's own, or one for this new page alone. */
    RecordRef draftKey() {
        return record;
    }

    Map<String, Object> values() {
        return values;
    }

    /** The new record was saved: who comes back to this input later, finds the record and not another new page. */
    void stored(RecordRef saved) {
        stored = saved;
    }

    void name(String title) {
        name = title;
    }

    @Override
    public boolean exists() {
        return true;
    }

    @Override
    public ImageDescriptor getImageDescriptor() {
        return null;
    }

    @Override
    public String getName() {
        return name;
    }

    @Override
    public String getToolTipText() {
        return name;
    }

    @Override
    public IPersistableElement getPersistable() {
        return this;
    }

    @Override
    public String getFactoryId() {
        return RecordEditorInputFactory.ID;
    }

    @Override
    public void saveState(IMemento memento) {
        RecordEditorInputFactory.save(memento, stored == null ? record : stored, fresh && stored == null, name);
    }

    @Override
    public <T> T getAdapter(Class<T> adapter) {
        return adapter == RecordRef.class && !fresh ? adapter.cast(record) : null;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof RecordEditorInput input && input.record.equals(record);
    }

    @Override
    public int hashCode() {
        return record.hashCode();
    }
}
