package org.maitri.spi.diagnosis;

import java.util.Map;
import org.maitri.kernel.Progress;

/**
 * Tells of the state of one part of the program: versions, states, counts, durations, names of classes and bundles; never a text
 * of a record, a name of a person, an address beyond the host or a secret. Contributed as an OSGi service; it is also asked where
 * no profile is open and no window can be opened.
 */
public interface DiagnosisContributor {

    /** Small letters and dashes, the name of the part in the file: {@code database}. */
    String name();

    /**
     * What there is to tell. Called off the UI thread.
     *
     * @return strings, numbers, booleans, null, and maps and lists of these
     * @throws Exception which is told in the place of the part, without its message
     */
    Map<String, Object> examine(Progress progress) throws Exception;
}
