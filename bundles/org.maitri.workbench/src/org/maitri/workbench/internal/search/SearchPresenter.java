package org.maitri.workbench.internal.search;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.maitri.spi.record.RecordType;
import org.maitri.spi.search.SearchHit;

/** Decides what the search shows: hits grouped by type, one of them selected. Knows no widgets. */
final class SearchPresenter {

    /** Hits of each type that are shown. */
    static final int LIMIT = 6;

    /** One line of the result. */
    sealed interface Line {}

    /** The name of a type, above its hits. */
    record Heading(String label) implements Line {}

    /** A record; {@code icon} is that of its type. */
    record Hit(SearchHit hit, String icon) implements Line {}

    private List<Line> lines = List.of();
    private int selected = -1;
    private long asked;
    private long shown;

    /** Begins a question; its answer is only shown if no later one was. */
    long ask() {
        return ++asked;
    }

    /** Whether the answer to a question is still wanted: answers that were overtaken are dropped. */
    boolean answer(long question, List<SearchHit> hits, Map<String, RecordType<?>> types) {
        if (question < shown) {
            return false;
        }
        shown = question;
        lines = lines(hits, types);
        selected = lines.isEmpty() ? -1 : 1;
        return true;
    }

    /** Types in the order of their best hit. */
    private static List<Line> lines(List<SearchHit> hits, Map<String, RecordType<?>> types) {
        Map<String, List<SearchHit>> groups = new LinkedHashMap<>();
        hits.stream()
                .filter(hit -> types.containsKey(hit.record().type()))
                .forEach(hit -> groups.computeIfAbsent(hit.record().type(), type -> new ArrayList<>())
                        .add(hit));
        List<Line> lines = new ArrayList<>();
        groups.forEach((type, found) -> {
            lines.add(new Heading(types.get(type).pluralLabel()));
            found.forEach(hit -> lines.add(new Hit(hit, types.get(type).icon())));
        });
        return List.copyOf(lines);
    }

    List<Line> lines() {
        return lines;
    }

    int selected() {
        return selected;
    }

    /** Moves the selection by hits, over headings, and stays at the ends. */
    void move(int by) {
        int step = Integer.signum(by);
        for (int moved = 0; moved < Math.abs(by); ) {
            int next = selected + step;
            while (next >= 0 && next < lines.size() && lines.get(next) instanceof Heading) {
                next += step;
            }
            if (next < 0 || next >= lines.size()) {
                return;
            }
            selected = next;
            moved++;
        }
    }

    /** Selects a line; a heading cannot be selected. */
    void select(int line) {
        if (line >= 0 && line < lines.size() && lines.get(line) instanceof Hit) {
            selected = line;
        }
    }

    Optional<SearchHit> chosen() {
        return selected >= 0 && lines.get(selected) instanceof Hit hit ? Optional.of(hit.hit()) : Optional.empty();
    }
}
