package org.maitri.ui.internal.list;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import org.maitri.kernel.RecordRef;
import org.maitri.spi.record.Condition;
import org.maitri.spi.record.Field;
import org.maitri.spi.record.FieldKind;
import org.maitri.spi.record.Filter;
import org.maitri.spi.record.ListQuery;
import org.maitri.spi.record.RecordType;
import org.maitri.spi.record.Sort;
import org.maitri.ui.internal.Messages;
import org.maitri.ui.internal.Words;

/**
 * What a list is asked for: its conditions, those typed into the quick filter included, and its order. Tells when it is asked
 * for something else. One thread only.
 */
final class ListConditions {

    private final RecordType<?> type;
    private final Preset preset;
    private final Runnable changed;
    private final List<Filter> filters = new ArrayList<>();
    private String quick = "";
    private String segment = "";
    private Condition condition = Condition.ALWAYS;
    private Sort sort;
    private boolean archived;

    /** @param preset what is always shown, @param changed runs after each change */
    ListConditions(RecordType<?> type, Preset preset, Runnable changed) {
        this.type = type;
        this.preset = preset;
        this.changed = changed;
        sort = preset.sort().orElseGet(type::defaultSort);
    }

    /** The query of the whole list. */
    ListQuery query(int limit) {
        List<Filter> all = new ArrayList<>(preset.filters());
        all.addAll(own());
        return ListQuery.of(type, limit)
                .where(all)
                .meeting(condition)
                .sortedBy(sort)
                .withArchived(archived);
    }

    /** What the person asked for, the quick filter included. */
    private List<Filter> own() {
        List<Filter> all = new ArrayList<>(filters);
        if (!quick.isBlank()) {
            quickField().ifPresent(field -> all.add(Filter.of(field.id(), Filter.Operator.CONTAINS, quick.strip())));
        }
        return all;
    }

    /** The field that the quick filter looks into: the first text that people write and search, else the first text. */
    Optional<? extends Field<?>> quickField() {
        List<? extends Field<?>> texts = type.fields().stream()
                .filter(field ->
                        field.kind().equals(FieldKind.TEXT) && field.attribute().isPresent())
                .toList();
        Optional<? extends Field<?>> searched = texts.stream()
                .filter(field -> field.is(Field.Use.SEARCHED) && field.is(Field.Use.LISTED) && field.editable())
                .findFirst();
        return searched.isPresent() ? searched : texts.stream().findFirst();
    }

    /** Whether it may be because of a condition that nothing is shown. */
    boolean any() {
        return !preset.label().isBlank() || narrowed();
    }

    /** Whether the person asked for less than the list always shows. */
    boolean narrowed() {
        return !filters.isEmpty() || !quick.isBlank() || !segment.isEmpty();
    }

    /** What to do about a list that is empty though nobody narrowed it; may be blank. */
    String whenNone() {
        return preset.whenNone();
    }

    List<Filter> filters() {
        return List.copyOf(filters);
    }

    /** Puts a condition in the place of {@code old}, which may be null. */
    void filter(Filter old, Filter wanted) {
        int place = filters.indexOf(old);
        if (place < 0) {
            filters.add(wanted);
        } else {
            filters.set(place, wanted);
        }
        changed.run();
    }

    void remove(Filter filter) {
        if (filters.remove(filter)) {
            changed.run();
        }
    }

    void clear() {
        only("", Condition.ALWAYS);
    }

    /** Shows only what meets a condition, whatever else was asked for before. @param name the condition in words */
    void only(String name, Condition wanted) {
        filters.clear();
        quick = "";
        within(name, wanted);
    }

    /** What the list is limited to, in words: a segment, or what a report is about; empty for nothing. */
    String segment() {
        return segment;
    }

    /** Shows only what meets a condition too. @param name the condition in words */
    void within(String name, Condition wanted) {
        segment = name;
        condition = wanted;
        changed.run();
    }

    String quick() {
        return quick;
    }

    void quick(String text) {
        if (!text.strip().equals(quick.strip())) {
            quick = text;
            changed.run();
        }
    }

    Sort sort() {
        return sort;
    }

    /** Sorts by a field; a second time turns the order round. Fields that are not sorted by are ignored. */
    void sortBy(Field<?> field) {
        if (field.is(Field.Use.SORTED)) {
            sort = new Sort(field.id(), sort.field().equals(field.id()) && !sort.descending());
            changed.run();
        }
    }

    boolean archived() {
        return archived;
    }

    /** Whether archived records are listed too. */
    void archived(boolean wanted) {
        archived = wanted;
        changed.run();
    }

    /** "128 tickets: state is Open". */
    String headline(OptionalLong total, Map<RecordRef, String> titles) {
        String count = total.isPresent() ? type.countLabel(total.getAsLong()) : type.pluralLabel();
        FilterWords words = new FilterWords(type);
        String conditions = own().stream()
                .map(filter -> Words.inside(words.words(filter, titles)))
                .collect(Collectors.joining(", "));
        if (!preset.label().isBlank()) {
            conditions = conditions.isEmpty()
                    ? Words.inside(preset.label())
                    : Words.inside(preset.label()) + ", " + conditions;
        }
        if (!segment.isEmpty()) {
            conditions = conditions.isEmpty() ? segment : segment + ", " + conditions;
        }
        return conditions.isEmpty() ? count : Messages.get("list.headline", count, conditions);
    }
}
