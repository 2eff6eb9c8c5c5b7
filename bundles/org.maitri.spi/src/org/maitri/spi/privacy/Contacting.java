package org.maitri.spi.privacy;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.maitri.kernel.RecordRef;
import org.osgi.annotation.versioning.ProviderType;

/** Who may be contacted. An OSGi service; reads the database, within the unit of work of the calling thread if there is one. */
@ProviderType
public interface Contacting {

    /**
     * Whether somebody may be contacted.
     *
     * @param reason why not, as a sentence; blank if they may
     */
    record Answer(boolean allowed, String reason) {}

    /** What the rules of all modules say about each customer. */
    Map<RecordRef, Answer> mayContact(Collection<RecordRef> customers, String channel, String purpose);

    default Answer mayContact(RecordRef customer, String channel, String purpose) {
        return mayContact(List.of(customer), channel, purpose).get(customer);
    }
}
