package org.maitri.spi.privacy;

import java.util.Collection;
import java.util.List;
import org.maitri.kernel.RecordRef;
import org.osgi.annotation.versioning.ProviderType;

/** Follows pointers between records backwards, over all modules. An OSGi service that is there while a profile is open. */
@ProviderType
public interface Links {

    /**
     * The records, archived ones included, that point at one of the given ones, whichever module they belong to. Joins the
     * unit of work of the calling thread, if one runs there.
     */
    List<Link> to(Collection<RecordRef> records);
}
