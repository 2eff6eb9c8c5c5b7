package org.maitri.spi.segment;

import java.util.List;
import java.util.function.Function;
import org.maitri.spi.record.Condition;

/**
 * Something that can be said of a customer and that the database can answer. What it means is a {@link Condition} on the
 * customer's record, made anew each time it is asked, so that "in the last 90 days" stays true.
 *
 * @param id {@code <module>.<word>}, for example {@code tickets.opened}; never changed once published
 * @param sentence what it says, with the parameters' names in braces: "opened a ticket in the last {within}"
 * @param parameters in the order they are written
 * @param meaning the condition that customers meet; asked off the UI thread, so it may read the database
 */
public record Criterion(
        String id, String sentence, List<Parameter> parameters, Function<Arguments, Condition> meaning) {

    public Criterion {
        if (!id.matches("[a-z][a-zA-Z0-9]*\\.[a-z][a-zA-Z0-9-]*")) {
            throw new IllegalArgumentException("Not a criterion's id: " + id);
        }
        parameters = List.copyOf(parameters);
    }

    /** The short name of the module: the part before the dot. */
    public String module() {
        return id.substring(0, id.indexOf('.'));
    }
}
