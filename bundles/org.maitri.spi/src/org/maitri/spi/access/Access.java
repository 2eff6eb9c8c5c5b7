package org.maitri.spi.access;

import java.util.List;
import org.osgi.annotation.versioning.ProviderType;

/** What the person at work may do. An OSGi service; answers from memory, on any thread. */
@ProviderType
public interface Access {

    /** The name the audit log knows the person by. */
    String actor();

    boolean may(String permission);

    /** Whether a permission was granted by name: being allowed everything does not include it. */
    boolean mayExpressly(String permission);

    /** @throws org.maitri.kernel.RefusedException if the person may not */
    void require(String permission);

    /** All permissions there are, read and write of every record type included. */
    List<Permission> permissions();
}
