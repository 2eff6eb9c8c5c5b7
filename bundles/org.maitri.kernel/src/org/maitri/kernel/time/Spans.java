package org.maitri.kernel.time;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Disjoint stretches of a line, in order, with the length of all before each: what lies before a point is a binary search. */
final class Spans {

    /** A stretch from one point to a later one. */
    record Span(long from, long to) {}

    static final Spans NONE = new Spans(List.of());

    private final long[] from;
    private final long[] to;
    private final long[] before;
    private final long total;

    private Spans(List<Span> disjoint) {
        from = new long[disjoint.size()];
        to = new long[disjoint.size()];
        before = new long[disjoint.size()];
        long sum = 0;
        for (int i = 0; i < from.length; i++) {
            from[i] = disjoint.get(i).from;
            to[i] = disjoint.get(i).to;
            before[i] = sum;
            sum += to[i] - from[i];
        }
        total = sum;
    }

    /** What at least one of the stretches covers. */
    static Spans union(List<Span> stretches) {
        List<Span> sorted = new ArrayList<>(stretches);
        sorted.removeIf(span -> span.to <= span.from);
        sorted.sort(Comparator.comparingLong(Span::from));
        List<Span> merged = new ArrayList<>();
        for (Span span : sorted) {
            Span last = merged.isEmpty() ? null : merged.getLast();
            if (last != null && span.from <= last.to) {
                merged.set(merged.size() - 1, new Span(last.from, Math.max(last.to, span.to)));
            } else {
                merged.add(span);
            }
        }
        return merged.isEmpty() ? NONE : new Spans(merged);
    }

    /** What of the line from {@code begin} to {@code end} these do not cover. */
    Spans complement(long begin, long end) {
        List<Span> gaps = new ArrayList<>();
        long at = begin;
        for (int i = 0; i < from.length; i++) {
            gaps.add(new Span(at, Math.min(from[i], end)));
            at = Math.max(at, to[i]);
        }
        gaps.add(new Span(at, end));
        return union(gaps);
    }

    /** These without what the others cover. */
    Spans without(Spans others) {
        return others.total == 0 || total == 0
                ? this
                : others.complement(from[0], to[to.length - 1]).within(this);
    }

    /** What both these and the others cover. */
    Spans within(Spans others) {
        List<Span> common = new ArrayList<>();
        for (int i = 0, j = 0; i < from.length && j < others.from.length; ) {
            common.add(new Span(Math.max(from[i], others.from[j]), Math.min(to[i], others.to[j])));
            if (to[i] < others.to[j]) {
                i++;
            } else {
                j++;
            }
        }
        return union(common);
    }

    List<Span> spans() {
        List<Span> spans = new ArrayList<>();
        for (int i = 0; i < from.length; i++) {
            spans.add(new Span(from[i], to[i]));
        }
        return spans;
    }

    long total() {
        return total;
    }

    /** The length of what lies before a point. */
    long before(long point) {
        int i = last(from, point);
        return i < 0 ? 0 : before[i] + Math.min(point, to[i]) - from[i];
    }

    /** The first point with that much before it; the amount is more than nothing and at most all. */
    long earliest(long amount) {
        int i = last(before, amount - 1);
        return from[i] + amount - before[i];
    }

    /** The last point with no more than that before it; the amount is less than all. */
    long latest(long amount) {
        int i = last(before, amount);
        return from[i] + amount - before[i];
    }

    /** The place of the last value that is at most {@code most}, -1 if there is none. */
    static int last(long[] ascending, long most) {
        int low = 0;
        int high = ascending.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (ascending[middle] <= most) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low - 1;
    }
}
