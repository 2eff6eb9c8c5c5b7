package org.maitri.ui.internal.page;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.maitri.spi.record.Field;
import org.maitri.spi.record.RecordType;
import org.maitri.ui.internal.input.FieldInput;

/**
 * Decides what the form of a record holds: what was typed, what is wrong with it, what can be undone, what is unsaved.
 * Knows no widgets and no database; one thread only.
 */
public final class RecordFormPresenter {

    private record Edit(String field, String before, String after) {}

    private final RecordType<?> type;
    private final FieldInput inputs;
    private final Runnable changed;
    private final Map<String, String> typed = new HashMap<>();
    private final Set<String> touched = new HashSet<>();
    private final Deque<Edit> done = new ArrayDeque<>();
    private final Deque<Edit> undone = new ArrayDeque<>();
    private Snapshot snapshot;
    private long clashed;

    /** @param changed runs after each change of anything here */
    public RecordFormPresenter(RecordType<?> type, Snapshot snapshot, FieldInput inputs, Runnable changed) {
        this.type = type;
        this.inputs = inputs;
        this.changed = changed;
        this.snapshot = snapshot;
    }

    public RecordType<?> type() {
        return type;
    }

    /** The record as it was last read. */
    public Snapshot snapshot() {
        return snapshot;
    }

    /** The fields of the form that can be edited, in order. */
    public List<Field<?>> editable() {
        List<Field<?>> fields = new ArrayList<>();
        type.fields().stream()
                .filter(field -> field.editable() && !field.is(Field.Use.HIDDEN))
                .forEach(fields::add);
        return fields;
    }

    /** The fields of the form that are only read, in order. */
    public List<Field<?>> readOnly() {
        List<Field<?>> fields = new ArrayList<>();
        type.fields().stream()
                .filter(field -> !field.editable() && !field.is(Field.Use.HIDDEN))
                .forEach(fields::add);
        return fields;
    }

    /** What stands in the field. */
    public String input(Field<?> field) {
        return typed.getOrDefault(field.id(), stored(field));
    }

    private String stored(Field<?> field) {
        return inputs.text(field, snapshot.value(field.id()));
    }

    /** The person typed into a field or chose something. */
    public void type(Field<?> field, String text) {
        String before = input(field);
        if (before.equals(text)) {
            return;
        }
        Edit last = done.peek();
        if (last != null && last.field().equals(field.id()) && continues(last.after(), before, text)) {
            done.pop();
            done.push(new Edit(field.id(), last.before(), text));
        } else {
            done.push(new Edit(field.id(), before, text));
        }
        undone.clear();
        touched.add(field.id());
        put(field, text);
        changed.run();
    }

    /** Typing on within a word is one step to undo. */
    private static boolean continues(String last, String before, String now) {
        return last.equals(before) && Math.abs(now.length() - before.length()) == 1 && !before.endsWith(" ");
    }

    private void put(Field<?> field, String text) {
        if (text.equals(stored(field))) {
            typed.remove(field.id());
        } else {
            typed.put(field.id(), text);
        }
    }

    private boolean same(Field<?> field, String text) {
        try {
            Object value = inputs.value(field, text);
            Object before = snapshot.value(field.id());
            return Objects.equals(value, before) || value == null && emptied(before);
        } catch (FieldInput.Unreadable wrong) {
            return false;
        }
    }

    private static boolean emptied(Object before) {
        return before == null || before.equals("") || before.equals(Set.of());
    }

    public boolean canUndo() {
        return !done.isEmpty();
    }

    public boolean canRedo() {
        return !undone.isEmpty();
    }

    /** Takes the last step back. @return the field it was in, or null */
    public String undo() {
        return step(done, undone, true);
    }

    /** Does again what was undone. @return the field it was in, or null */
    public String redo() {
        return step(undone, done, false);
    }

    private String step(Deque<Edit> from, Deque<Edit> to, boolean back) {
        if (from.isEmpty()) {
            return null;
        }
        Edit edit = from.pop();
        to.push(edit);
        put(field(edit.field()), back ? edit.before() : edit.after());
        changed.run();
        return edit.field();
    }

    private Field<?> field(String id) {
        return type.field(id).orElseThrow();
    }

    /** Whether something is typed that is not stored; a new record is unsaved once something was typed. */
    public boolean dirty() {
        return typed.keySet().stream()
                .map(type::field)
                .flatMap(Optional::stream)
                .anyMatch(this::dirty);
    }

    public boolean dirty(Field<?> field) {
        return typed.containsKey(field.id()) && !same(field, typed.get(field.id()));
    }

    /** What is wrong with a field, once the person was there; empty if nothing is. */
    public Optional<String> problem(Field<?> field) {
        return touched.contains(field.id())
                ? Optional.ofNullable(inputs.problem(field, input(field), this::typedValue))
                : Optional.empty();
    }

    /** What stands in a field, as a value; null for none and for what cannot be read. */
    private Object typedValue(String id) {
        try {
            Optional<Field<?>> field = editable().stream()
                    .<Field<?>>map(each -> each)
                    .filter(each -> each.id().equals(id))
                    .findFirst();
            return field.isPresent() ? inputs.value(field.get(), input(field.get())) : snapshot.value(id);
        } catch (FieldInput.Unreadable wrong) {
            return null;
        }
    }

    /** Whether it can be saved; from now on all problems show. @return the first field with a problem */
    public Optional<Field<?>> check() {
        Field<?> first = null;
        for (Field<?> field : editable()) {
            touched.add(field.id());
            boolean mine = dirty(field) || !snapshot.stored() || wasRight(field);
            if (first == null && mine && inputs.problem(field, input(field), this::typedValue) != null) {
                first = field;
            }
        }
        changed.run();
        return Optional.ofNullable(first);
    }

    /** What is wrong only since something was typed elsewhere. */
    private boolean wasRight(Field<?> field) {
        return inputs.problem(field, stored(field), snapshot::value) == null;
    }

    /** The changed values by field id; null for cleared ones. Only after {@link #check} found nothing. */
    public Map<String, Object> changes() {
        Map<String, Object> changes = new LinkedHashMap<>();
        for (Field<?> field : editable()) {
            if (dirty(field)) {
                try {
                    changes.put(field.id(), inputs.value(field, input(field)));
                } catch (FieldInput.Unreadable wrong) {
                    throw new IllegalStateException(wrong);
                }
            }
        }
        return changes;
    }

    /** What is typed and can be read, by field id. */
    public Map<String, Object> entered() {
        Map<String, Object> entered = typed();
        entered.values().removeIf(Objects::isNull);
        return entered;
    }

    /** The same, with null for what was emptied. */
    public Map<String, Object> typed() {
        Map<String, Object> values = new LinkedHashMap<>();
        for (Field<?> field : editable()) {
            if (dirty(field)) {
                try {
                    values.put(field.id(), inputs.value(field, input(field)));
                } catch (FieldInput.Unreadable wrong) {
                    // stands as it is stored until it can be read
                }
            }
        }
        return values;
    }

    /** The record was stored, or read again with nothing to keep. */
    public void reset(Snapshot read) {
        snapshot = read;
        clashed = 0;
        typed.clear();
        touched.clear();
        done.clear();
        undone.clear();
        changed.run();
    }

    /**
     * The record was changed by someone else; what is typed here stays.
     *
     * @return the fields that were changed there and are being changed here into something else
     */
    public List<Clash> rebase(Snapshot read) {
        Snapshot before = snapshot;
        List<Field<?>> mine = editable().stream().filter(this::dirty).toList();
        snapshot = read;
        List<Clash> clashes = new ArrayList<>();
        for (Field<?> field : mine) {
            Object old = before.value(field.id());
            if (!Objects.equals(read.value(field.id()), old) && dirty(field)) {
                clashes.add(new Clash(field, inputs.text(field, old), stored(field), input(field)));
            }
        }
        for (String id : Set.copyOf(typed.keySet())) {
            put(field(id), typed.get(id));
        }
        done.removeIf(edit -> !typed.containsKey(edit.field()));
        undone.clear();
        clashed = clashes.isEmpty() ? clashed : read.version();
        changed.run();
        return clashes;
    }

    /** Whether changes of the same fields came to light after the record was as it was before: what began then did not know. */
    public boolean clashedSince(Snapshot before) {
        return clashed > before.version();
    }

    /** What is typed and not stored, by field id. */
    public Map<String, String> draft() {
        Map<String, String> draft = new LinkedHashMap<>();
        editable().stream().filter(this::dirty).forEach(field -> draft.put(field.id(), typed.get(field.id())));
        return draft;
    }

    /** Takes up what was typed in an earlier run. */
    public void restore(Map<String, String> draft) {
        draft.forEach((id, text) -> type.field(id).filter(Field::editable).ifPresent(field -> type(field, text)));
    }
}
