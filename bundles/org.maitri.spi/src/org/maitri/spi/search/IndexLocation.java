package org.maitri.spi.search;

import java.nio.file.Path;
import java.util.Optional;
import org.osgi.annotation.versioning.ProviderType;

/** Where the search keeps the index of the open profile. An OSGi service that is there while a profile is open. */
@ProviderType
public interface IndexLocation {

    /**
     * A folder that belongs to the search alone and to one profile alone, made when it is missing: whatever lies in it can
     * be built again. Empty to keep the index in memory.
     */
    Optional<Path> folder();
}
