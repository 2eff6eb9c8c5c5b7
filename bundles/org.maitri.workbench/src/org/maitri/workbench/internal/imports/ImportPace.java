package org.maitri.workbench.internal.imports;

import java.time.Duration;
import org.maitri.ui.NumberFormats;
import org.maitri.workbench.internal.Messages;

/**
 * How fast an import is and how long it will take. Knows no widgets.
 *
 * @param done rows so far
 * @param total rows in all, or 0 where it is not known
 */
record ImportPace(String task, long done, long total, Duration elapsed) {

    private static final long JUDGED_AFTER_MILLIS = 800;

    private long perSecond() {
        return elapsed.toMillis() < JUDGED_AFTER_MILLIS ? 0 : done * 1000 / elapsed.toMillis();
    }

    /** From 0 to 100; -1 where it is not known. */
    int percent() {
        return total <= 0 ? -1 : (int) Math.min(100, done * 100 / total);
    }

    private long secondsLeft() {
        long pace = perSecond();
        return pace == 0 || total <= done ? -1 : (total - done + pace - 1) / pace;
    }

    /** One line for the person. */
    String text() {
        NumberFormats numbers = NumberFormats.local();
        StringBuilder text = new StringBuilder(task);
        if (done > 0) {
            text.append(": ")
                    .append(
                            total > 0
                                    ? Messages.get("import.pace.of", numbers.whole(done), numbers.whole(total))
                                    : Messages.get("import.pace.rows", numbers.whole(done)));
        }
        if (total > 0 && done >= total) {
            return text.append(", ").append(Messages.get("import.pace.saving")).toString();
        }
        if (perSecond() > 0) {
            text.append(", ").append(Messages.get("import.pace.speed", numbers.whole(perSecond())));
        }
        long left = secondsLeft();
        if (left >= 0) {
            text.append(", ")
                    .append(
                            left < 60
                                    ? Messages.get("import.pace.seconds", left)
                                    : Messages.get("import.pace.minutes", (left + 59) / 60));
        }
        return text.toString();
    }
}
