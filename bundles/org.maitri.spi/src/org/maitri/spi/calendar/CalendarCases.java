package org.maitri.spi.calendar;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Answers questions about business time that stand in a table, one a row, each with its own calendar. An OSGi service that
 * needs no open profile; may be called on any thread but reads a file.
 */
@ProviderType
public interface CalendarCases {

    /**
     * The answer to one row.
     *
     * @param name what the row calls itself
     * @param result a moment in UTC to the second, a number of seconds, {@code true} or {@code false}, or {@code never} where a
     *     calendar never opens or closes again; empty if the row cannot be understood
     * @param problem then, what is wrong with it, as a sentence
     */
    record Answer(String name, Optional<String> result, Optional<String> problem) {}

    /**
     * Answers all rows in their order.
     *
     * @throws org.maitri.kernel.RefusedException if the file cannot be read or lacks a column; nothing was answered then
     */
    void answer(Path file, Consumer<Answer> each);
}
