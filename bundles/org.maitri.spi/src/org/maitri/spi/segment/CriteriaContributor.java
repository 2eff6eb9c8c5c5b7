package org.maitri.spi.segment;

import java.util.List;

/** What a module can say about customers. Contributed as an OSGi service; stateless. */
public interface CriteriaContributor {

    /** What the person reads above the criteria: the module's name. */
    String group();

    List<Criterion> criteria();
}
