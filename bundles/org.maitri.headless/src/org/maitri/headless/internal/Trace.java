package org.maitri.headless.internal;

import java.util.ArrayList;
import java.util.List;

/** Where a fault happened, for those who asked to be told more. */
final class Trace {

    private static final int DEEPEST = 8;

    private Trace() {}

    static List<String> of(Throwable failure) {
        List<String> lines = new ArrayList<>();
        Throwable at = failure;
        for (int depth = 0; at != null && depth < DEEPEST; depth++) {
            lines.add((depth == 0 ? "" : "Caused by: ") + at);
            for (StackTraceElement frame : at.getStackTrace()) {
                lines.add("\tat " + frame);
            }
            at = at.getCause();
        }
        return lines;
    }
}
