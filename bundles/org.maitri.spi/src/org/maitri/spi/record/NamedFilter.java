package org.maitri.spi.record;

import java.util.List;
import java.util.Optional;
import org.maitri.spi.persistence.UnitOfWork;

/** A condition that lists offer by a name, made for whoever asks: "My customers". Contributed as an OSGi service; stateless. */
public interface NamedFilter {

    boolean appliesTo(String recordType);

    /** Where it stands among others. */
    default int order() {
        return 100;
    }

    String label();

    /** What to do where nothing meets it; may be blank. */
    default String whenNone() {
        return "";
    }

    /** By what a list that shows nothing else is named in {@code plugin.xml}. */
    default String id() {
        return getClass().getName();
    }

    /** The order that suits it; empty for the list's own. */
    default Optional<Sort> sort() {
        return Optional.empty();
    }

    /** All conditions, each on another field. */
    default List<Filter> filters(String actor, UnitOfWork work) {
        return List.of(filter(actor, work));
    }

    /** @param actor who asks, as {@link org.maitri.spi.access.Access#actor} names them */
    Filter filter(String actor, UnitOfWork work);
}
