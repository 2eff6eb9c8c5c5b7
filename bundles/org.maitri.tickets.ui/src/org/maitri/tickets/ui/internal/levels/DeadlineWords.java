package org.maitri.tickets.ui.internal.levels;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.maitri.spi.record.Tone;
import org.maitri.tickets.owed.Deadline;
import org.maitri.tickets.owed.Deadline.Segment;
import org.maitri.tickets.owed.Deadline.Verdict;

/** What there is to read of a deadline. */
final class DeadlineWords {

    private static final Duration LONG = Duration.ofDays(3);

    private final Deadline deadline;
    private final Instant now;
    private final Moments moments;

    DeadlineWords(Deadline deadline, Instant now, Moments moments) {
        this.deadline = deadline;
        this.now = now;
        this.moments = moments;
    }

    String target() {
        return Messages.get("target." + deadline.kind().id());
    }

    Verdict verdict() {
        return deadline.verdict(now);
    }

    String verdictWord() {
        return Messages.get("verdict." + verdict().name().toLowerCase(Locale.ROOT));
    }

    Tone tone() {
        return switch (verdict()) {
            case MET -> Tone.GOOD;
            case MISSED, BREACHED -> Tone.BAD;
            case PAUSED, UNANSWERED -> Tone.NEUTRAL;
            case RUNNING -> Tone.INFO;
        };
    }

    /** How the time looks that was in time. */
    Tone timely() {
        return verdict() == Verdict.MET ? Tone.GOOD : Tone.INFO;
    }

    String icon() {
        return switch (verdict()) {
            case MET -> "circle-check";
            case MISSED, BREACHED -> "circle-alert";
            case PAUSED -> "circle-pause";
            case UNANSWERED -> "circle-minus";
            case RUNNING -> "timer";
        };
    }

    String due() {
        if (verdict() == Verdict.UNANSWERED) {
            return Messages.get("due.nomore");
        }
        return deadline.due()
                .map(at -> Messages.get("due", moments.text(at, now)))
                .orElseGet(() -> Messages.get("due.never"));
    }

    String dueExactly() {
        return verdict() == Verdict.UNANSWERED
                ? ""
                : deadline.due().map(moments::exact).orElse("");
    }

    /** Which rule says so, by which calendar, and how much of the time is used. */
    String rule() {
        String rule = deadline.calendar()
                .map(name -> name.isEmpty()
                        ? Messages.get("rule.shipped", deadline.level())
                        : Messages.get("rule", deadline.level(), name))
                .orElseGet(() -> Messages.get("rule.always", deadline.level()));
        return rule + "; " + Messages.get("used", inWords(deadline.used()), inWords(deadline.target()));
    }

    List<String> segments() {
        return deadline.segments().stream().map(this::segment).toList();
    }

    String segment(Segment segment) {
        return Messages.get(
                segment.counted() ? "segment.counted" : "segment.paused",
                moments.text(segment.from(), now),
                moments.end(segment.from(), segment.to(), now),
                Messages.get("state." + segment.state()),
                inWords(segment.time()));
    }

    /** The whole of it, for those who hear it read. */
    String sentence() {
        return target() + ": " + verdictWord() + ", " + due() + ". " + rule() + ". " + String.join(". ", segments());
    }

    /** Business days have no length of their own, so days are only spoken of where all hours count. */
    private String inWords(Duration time) {
        if (deadline.calendar().isEmpty() && time.compareTo(LONG) >= 0) {
            return Messages.count("days", time.toDays());
        }
        long minutes = time.toMinutes();
        if (minutes < 60) {
            return Messages.count("minutes", minutes);
        }
        String hours = Messages.count("hours", minutes / 60);
        return minutes % 60 == 0 ? hours : hours + " " + Messages.count("minutes", minutes % 60);
    }
}
