package org.maitri.spi.script;

import java.util.List;
import java.util.Optional;
import org.maitri.kernel.RecordRef;

/**
 * A way to go about a conversation, step by step.
 *
 * @param record where it is written down
 * @param title "Calm down an angry customer", "Greeting"
 * @param occasion when it is used; blank if that goes without saying
 * @param steps in order, with the names of the two people in them
 * @param language the language it is written in, as people write it; empty for any
 */
public record Script(RecordRef record, String title, String occasion, List<String> steps, Optional<String> language) {

    public Script {
        steps = List.copyOf(steps);
    }
}
