package org.maitri.spi.access;

import java.util.List;

/** The permissions a module needs besides reading and writing its record types. Contributed as an OSGi service. */
public interface AccessContributor {

    List<Permission> permissions();
}
