package org.maitri.spi.script;

import java.util.List;
import java.util.Optional;
import org.maitri.kernel.RecordRef;
import org.maitri.spi.persistence.UnitOfWork;

/** Offers scripts of one module beside conversations of all modules. Contributed as an OSGi service; stateless. */
public interface ScriptContributor {

    /**
     * What suits a conversation, the likeliest first. Called off the UI thread.
     *
     * @param customer with whom; empty if nobody knows
     * @param agent the name of the person who talks or writes
     */
    List<Script> scripts(Optional<RecordRef> customer, String agent, UnitOfWork work);
}
