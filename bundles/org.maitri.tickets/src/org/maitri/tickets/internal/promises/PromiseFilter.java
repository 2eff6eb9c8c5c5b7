package org.maitri.tickets.internal.promises;

import java.util.Optional;
import org.maitri.spi.record.NamedFilter;
import org.maitri.spi.record.Sort;

/** Some of the promises, those first that are due first. */
abstract class PromiseFilter implements NamedFilter {

    private final String name;
    private final int order;

    /** @param name the last part of its id, and of the key of its label */
    PromiseFilter(String name, int order) {
        this.name = name;
        this.order = order;
    }

    @Override
    public final String id() {
        return "promise." + name;
    }

    @Override
    public final boolean appliesTo(String recordType) {
        return recordType.equals(Promise.TYPE);
    }

    @Override
    public final int order() {
        return order;
    }

    @Override
    public final String label() {
        return Messages.get("filter." + name);
    }

    @Override
    public final Optional<Sort> sort() {
        return Optional.of(Sort.by("dueAt"));
    }
}
