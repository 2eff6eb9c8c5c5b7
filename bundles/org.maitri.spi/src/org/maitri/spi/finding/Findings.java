package org.maitri.spi.finding;

import java.util.List;
import org.maitri.kernel.Progress;
import org.osgi.annotation.versioning.ProviderType;

/** Collects what the installed rules see. An OSGi service; finding reads the database. */
@ProviderType
public interface Findings {

    /** The rules whose findings the person may see, by label. */
    List<FindingRule> rules();

    /**
     * What needs attention now, the most urgent first, then what has waited longest; a rule that fails is logged and left
     * out.
     *
     * @param limit findings of each rule
     */
    List<Finding> find(int limit, Progress progress);
}
