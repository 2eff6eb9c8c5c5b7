package org.maitri.tickets.internal.promises;

import java.util.Optional;
import org.maitri.spi.record.Sort;
import org.maitri.spi.record.TypeFilter;

/** Some of the promises, those first that are due first. */
abstract class PromiseFilter extends TypeFilter {

    /** @param name the last part of its id, and of the key of its label */
    PromiseFilter(String name, int order) {
        super("promise." + name, Promise.TYPE, order, Messages.get("filter." + name));
    }

    @Override
    public final Optional<Sort> sort() {
        return Optional.of(Sort.by("dueAt"));
    }
}
