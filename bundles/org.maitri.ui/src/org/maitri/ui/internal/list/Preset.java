package org.maitri.ui.internal.list;

import java.util.List;
import java.util.Optional;
import org.maitri.spi.persistence.UnitOfWork;
import org.maitri.spi.record.Filter;
import org.maitri.spi.record.NamedFilter;
import org.maitri.spi.record.Sort;

/**
 * What a list always shows, whatever else it is asked for.
 *
 * @param label what it is called; blank where that goes without saying
 * @param filters hold always
 * @param sort the order of a list nobody has sorted; empty for that of the type
 * @param whenNone what to do where there is nothing; may be blank
 */
public record Preset(String label, List<Filter> filters, Optional<Sort> sort, String whenNone) {

    /** Everything. */
    public static final Preset ALL = children(List.of());

    public Preset {
        filters = List.copyOf(filters);
    }

    /** The children of a record. */
    public static Preset children(List<Filter> filters) {
        return new Preset("", filters, Optional.empty(), "");
    }

    /** What a module offers by a name. */
    public static Preset of(NamedFilter named, String actor, UnitOfWork work) {
        return new Preset(named.label(), named.filters(actor, work), named.sort(), named.whenNone());
    }
}
