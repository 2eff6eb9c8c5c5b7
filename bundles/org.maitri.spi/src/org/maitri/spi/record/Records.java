package org.maitri.spi.record;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.maitri.kernel.Progress;
import org.maitri.kernel.RecordRef;
import org.osgi.annotation.versioning.ProviderType;

/**
 * The record types that are installed, and what can be asked of all of them alike. An OSGi service; every method that
 * reads records touches the database and must not be called on the UI thread.
 */
@ProviderType
public interface Records {

    /** All record types, by label. */
    List<RecordType<?>> types();

    Optional<RecordType<?>> type(String id);

    /** The type, or a refusal that names those there are. */
    RecordType<?> requireType(String id);

    /** The types that have a role; a type's id is a role that it alone has. */
    List<RecordType<?>> withRole(String role);

    /** One page; fewer rows than asked for mean that the list ends here. */
    List<ListRow> page(ListQuery query, Progress progress);

    /** How many records a query without its limit and cursor finds. */
    long count(ListQuery query, Progress progress);

    /** The titles of records of any types; a record that is gone, or whose module is, is absent. */
    Map<RecordRef, String> titles(Collection<RecordRef> records);
}
