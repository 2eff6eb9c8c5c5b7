package org.maitri.tickets.ui.internal.words;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.maitri.kernel.RecordRef;
import org.maitri.spi.script.Script;

/**
 * What is offered beside a conversation, and where colleagues stand in it. Knows no widgets.
 *
 * @param taken the steps that were taken, the oldest first
 */
record Playbooks(List<Script> scripts, List<Taken> taken) {

    /** A step that somebody took. */
    record Taken(RecordRef playbook, String words, Instant at, String by) {}

    Playbooks {
        scripts = List.copyOf(scripts);
        taken = List.copyOf(taken);
    }

    /** Words that are said at once are no steps. */
    static boolean hasSteps(Script script) {
        return script.steps().size() > 1;
    }

    /**
     * Who took a step, and when; empty if nobody did yet. What is said at once names whoever says it, so that it is worded
     * otherwise for each of them.
     */
    Optional<Taken> taken(Script script, String step) {
        return taken.stream()
                .filter(each -> each.playbook().equals(script.record())
                        && (!hasSteps(script) || each.words().equals(step)))
                .findFirst();
    }

    private long done(Script script) {
        return script.steps().stream()
                .filter(step -> taken(script, step).isPresent())
                .count();
    }

    /** "Wants to leave", and once it was begun "Wants to leave (2 of 4)". */
    String title(Script script) {
        long done = done(script);
        return done == 0 || !hasSteps(script)
                ? script.title()
                : Messages.get(
                        "scripts.begun", script.title(), done, script.steps().size());
    }

    /** Which one is shown first: one that was begun and not ended, else the likeliest. */
    int first() {
        return IntStream.range(0, scripts.size())
                .filter(index -> {
                    Script script = scripts.get(index);
                    long done = done(script);
                    return done > 0 && done < script.steps().size();
                })
                .findFirst()
                .orElse(0);
    }
}
