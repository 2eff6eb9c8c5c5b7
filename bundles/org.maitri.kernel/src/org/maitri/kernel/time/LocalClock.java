package org.maitri.kernel.time;

import java.time.Instant;
import java.time.ZoneId;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;
import java.util.ArrayList;
import java.util.List;

/**
 * The wall clock of a zone, in milliseconds that count on local midnights: a line on which every day has the same length.
 * Where clocks are put forward the line has a stretch that no moment lies on. Where they are put back, the moments of the
 * hour that is shown twice all lie, the second time, on the end of that hour: it is counted once.
 */
final class LocalClock {

    /** Beyond it, clocks are taken to stay as they are. */
    private static final Instant LAST = Instant.parse("2200-01-01T00:00:00Z");

    private final long[] at;
    /** On the line: from here on the offset after the change holds. */
    private final long[] passed;

    private final long[] offset;

    private LocalClock(long[] at, long[] passed, long[] offset) {
        this.at = at;
        this.passed = passed;
        this.offset = offset;
    }

    static LocalClock of(ZoneId zone) {
        ZoneRules rules = zone.getRules();
        List<ZoneOffsetTransition> changes = new ArrayList<>(rules.getTransitions());
        ZoneOffsetTransition next = changes.isEmpty()
                ? null
                : rules.nextTransition(changes.getLast().getInstant());
        for (; next != null && next.getInstant().isBefore(LAST); next = rules.nextTransition(next.getInstant())) {
            changes.add(next);
        }
        long[] at = new long[changes.size()];
        long[] passed = new long[at.length];
        long[] offset = new long[at.length + 1];
        offset[0] = millis(
                changes.isEmpty()
                        ? rules.getOffset(Instant.EPOCH).getTotalSeconds()
                        : changes.getFirst().getOffsetBefore().getTotalSeconds());
        for (int i = 0; i < at.length; i++) {
            at[i] = changes.get(i).toEpochSecond() * 1000;
            offset[i + 1] = millis(changes.get(i).getOffsetAfter().getTotalSeconds());
            passed[i] = at[i] + Math.max(offset[i], offset[i + 1]);
        }
        return new LocalClock(at, passed, offset);
    }

    private static long millis(int seconds) {
        return seconds * 1000L;
    }

    /** Where on the line a moment lies. */
    long local(long moment) {
        int i = Spans.last(at, moment) + 1;
        long local = moment + offset[i];
        return i > 0 ? Math.max(local, at[i - 1] + offset[i - 1]) : local;
    }

    /** Whether the wall clock shows at that moment what it has shown before. */
    boolean again(long moment) {
        int i = Spans.last(at, moment) + 1;
        return i > 0 && moment + offset[i] < at[i - 1] + offset[i - 1];
    }

    /** The moment of a point of the line, the first one where the wall clock shows it twice. */
    long moment(long local) {
        return local - offset[Spans.last(passed, local) + 1];
    }

    /** The stretches of the line that no moment lies on. */
    List<Spans.Span> skipped() {
        List<Spans.Span> skipped = new ArrayList<>();
        for (int i = 0; i < at.length; i++) {
            if (offset[i + 1] > offset[i]) {
                skipped.add(new Spans.Span(at[i] + offset[i], at[i] + offset[i + 1]));
            }
        }
        return skipped;
    }
}
