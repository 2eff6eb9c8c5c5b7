package org.maitri.spi.diagnosis;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.maitri.kernel.Progress;
import org.osgi.annotation.versioning.ProviderType;

/** Puts together what helps to find out why something is wrong. An OSGi service; off the UI thread. */
@ProviderType
public interface Diagnosis {

    /**
     * One file of a diagnosis.
     *
     * @param name its name: {@code database.json}
     * @param text all that is in it
     */
    record Part(String name, String text) {}

    /**
     * Examines everything. A part that fails is told as failed and takes nothing along.
     *
     * @param notOpened why the profile could not be opened, if it could not
     */
    List<Part> examine(Optional<Throwable> notOpened, Progress progress);

    /**
     * Writes the parts as they are into one file, which appears only when it is complete.
     *
     * @throws org.maitri.kernel.RefusedException if it cannot be written, or is there already
     */
    void write(List<Part> parts, Path zip);
}
