package org.maitri.ui.internal.list;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntUnaryOperator;
import java.util.stream.Collectors;
import org.maitri.spi.record.Field;
import org.maitri.spi.record.FieldKind;
import org.maitri.spi.record.RecordType;
import org.maitri.spi.record.Tone;

/** Which fields a list shows, in which order and how wide; remembered as one line of text. UI thread only. */
public final class Columns {

    /**
     * One column.
     *
     * @param least how narrow it may become where room is short
     * @param set whether a person set its width, which stays then
     */
    public record Column(Field<?> field, int width, int least, boolean set, boolean shown) {

        Column wide(int pixels) {
            return new Column(field, pixels, pixels, true, shown);
        }

        Column holding(int pixels) {
            return set ? this : new Column(field, pixels, ColumnWidths.least(this, pixels), false, shown);
        }

        Column shown(boolean wanted) {
            return new Column(field, width, least, set, wanted);
        }
    }

    private final List<Column> standard;
    private final List<Column> columns = new ArrayList<>();

    private Columns(List<Column> standard) {
        this.standard = List.copyOf(standard);
        columns.addAll(standard);
    }

    /**
     * The columns of a list nobody has changed: what the record is called, then the states of its own that say how it is doing, so that
     * a narrow list shows both, then the rest.
     *
     * @param left out of the list altogether
     */
    public static Columns of(RecordType<?> type, Set<String> left) {
        List<Column> standard = new ArrayList<>();
        Set<String> told = currencies(type);
        for (Field<?> field : type.fields()) {
            if (!left.contains(field.id())) {
                boolean shown = field.is(Field.Use.LISTED) && !told.contains(field.id());
                standard.add(ColumnWidths.usual(field, shown));
            }
        }
        int title = ColumnWidths.title(standard);
        List<Column> rest = standard.subList(title + 1, standard.size());
        rest.sort(Comparator.comparing(column -> !column.shown() || !meansSomething(column.field())));
        return new Columns(standard);
    }

    /** The same with what the list is about right behind the title, so that a narrow list shows it too. */
    Columns about(String field) {
        List<Column> led = new ArrayList<>(standard);
        int behind = ColumnWidths.title(standard) + 1;
        standard.stream()
                .skip(behind)
                .filter(column -> column.field().id().equals(field))
                .forEach(column -> {
                    led.remove(column);
                    led.add(behind, column.shown(true));
                });
        return new Columns(led);
    }

    /** Currencies that stand behind the amounts of other columns. */
    private static Set<String> currencies(RecordType<?> type) {
        return type.fields().stream()
                .filter(field -> field.is(Field.Use.LISTED))
                .map(Field::currency)
                .flatMap(Optional::stream)
                .collect(Collectors.toSet());
    }

    private static boolean meansSomething(Field<?> field) {
        return !field.custom() && field.choices().stream().anyMatch(choice -> choice.tone() != Tone.NEUTRAL);
    }

    /** All columns in order, those not shown included. */
    public List<Column> all() {
        return List.copyOf(columns);
    }

    public List<Column> shown() {
        return columns.stream().filter(Column::shown).toList();
    }

    public void set(List<Column> wanted) {
        columns.clear();
        columns.addAll(wanted);
    }

    public void reset() {
        set(standard);
    }

    /** Fits the shown columns to what they hold, where nobody set their width. @param content pixels by shown column */
    void fit(IntUnaryOperator content) {
        List<Column> shown = shown();
        for (int i = 0; i < shown.size(); i++) {
            Column column = shown.get(i);
            int now = content.applyAsInt(i);
            FieldKind kind = column.field().kind();
            boolean grows =
                    kind.isTime() || kind.equals(FieldKind.MONEY); // "2 min ago" later, larger sums further down
            columns.set(columns.indexOf(column), column.holding(grows ? Math.max(now, column.least()) : now));
        }
    }

    /** Sets the width of the n-th shown column. */
    public void resize(int index, int width) {
        Column column = shown().get(index);
        columns.set(columns.indexOf(column), column.wide(width));
    }

    /** Brings the shown columns into another order. @param order indexes into {@link #shown()} */
    public void reorder(List<Integer> order) {
        List<Column> shown = shown();
        List<Column> sorted = new ArrayList<>(order.stream().map(shown::get).toList());
        columns.stream().filter(column -> !column.shown()).forEach(sorted::add);
        set(sorted);
    }

    /** As text that {@link #restore} understands. */
    public String save() {
        StringBuilder text = new StringBuilder();
        for (Column column : columns) {
            int width = column.set() ? column.width() : 0;
            text.append(column.field().id()).append(':').append(width).append(column.shown() ? ":1;" : ":0;");
        }
        return text.toString();
    }

    /** Takes up what was saved; fields that are new since then keep their standard, those that are gone are left out. */
    public void restore(String saved) {
        List<Column> restored = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (String entry : saved.split(";")) {
            String[] parts = entry.split(":");
            if (parts.length == 3 && parts[1].matches("\\d{1,4}") && seen.add(parts[0])) {
                standard.stream()
                        .filter(column -> column.field().id().equals(parts[0]))
                        .forEach(column -> restored.add(restored(column, parts[1], parts[2].equals("1"))));
            }
        }
        standard.stream().filter(column -> !seen.contains(column.field().id())).forEach(restored::add);
        if (restored.stream().anyMatch(Column::shown)) {
            set(restored);
        }
    }

    private static Column restored(Column usual, String width, boolean shown) {
        int pixels = Integer.parseInt(width);
        return (pixels == 0 ? usual : usual.wide(Math.max(24, pixels))).shown(shown);
    }
}
