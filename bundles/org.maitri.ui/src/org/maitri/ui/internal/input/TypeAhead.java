package org.maitri.ui.internal.input;

import java.util.List;
import java.util.Locale;

/** Finds the choice whose name begins with what is typed; after a pause typing begins anew. */
final class TypeAhead {

    private static final int PAUSE_MILLIS = 1000;

    private final List<String> labels;
    private String typed = "";
    private long last;

    /** @param labels the names to choose from; may grow */
    TypeAhead(List<String> labels) {
        this.labels = labels;
    }

    /**
     * Takes up one more letter. The same one again and again goes through all that begin with it.
     *
     * @param chosen where the choice stands, negative for nowhere
     * @param millis a clock
     * @return where the choice goes, negative if no name begins so
     */
    int type(char letter, int chosen, long millis) {
        String fresh = String.valueOf(letter).toLowerCase(Locale.getDefault());
        typed = millis - last > PAUSE_MILLIS ? fresh : typed + fresh;
        last = millis;
        boolean same = typed.chars().allMatch(each -> each == typed.charAt(0));
        if (typed.length() > 1 && begins(chosen, typed)) {
            return chosen;
        }
        return same ? from(chosen + 1, fresh) : from(0, typed);
    }

    private int from(int first, String beginning) {
        for (int step = 0; step < labels.size(); step++) {
            int index = (first + step) % labels.size();
            if (begins(index, beginning)) {
                return index;
            }
        }
        return -1;
    }

    private boolean begins(int index, String beginning) {
        return index >= 0
                && index < labels.size()
                && labels.get(index).toLowerCase(Locale.getDefault()).startsWith(beginning);
    }
}
