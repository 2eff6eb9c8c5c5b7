package org.maitri.spi.privacy;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.maitri.kernel.Progress;
import org.maitri.kernel.RecordRef;
import org.osgi.annotation.versioning.ProviderType;

/** The rights of the persons of whom something is kept. An OSGi service; every method touches the database. */
@ProviderType
public interface Privacy {

    /** To see everything that is kept of a person. */
    String FILE = "privacy.file.read";

    /** To lock persons and to unlock them. */
    String RESTRICT = "privacy.restriction.write";

    /** To change what is kept of locked persons; has to be granted by name. */
    String USE_RESTRICTED = "privacy.restricted.use";

    /** To erase persons. */
    String ERASE = "privacy.certificate.write";

    /** A lock on a person. */
    record Restriction(RecordRef person, String reason, Instant since, String actor) {}

    /** Records past their time. @param since the moment before which their time began */
    record Due(RetentionCategory category, int months, boolean decided, Instant since, List<RecordRef> records) {}

    /**
     * Who is meant: {@code type:id}, an id, a key of another system, or an exact mail address.
     *
     * @throws org.maitri.kernel.RefusedException if nobody is, or several; the message names them
     */
    RecordRef person(String who);

    /** Everything of all modules about a person; noted in the audit log. */
    PersonFile file(RecordRef person, Progress progress);

    /** Writes the file as a page to read and as JSON; noted in the audit log. @return the files written */
    List<Path> export(RecordRef person, Path folder, Progress progress);

    Optional<Restriction> restriction(RecordRef person);

    void restrict(RecordRef person, String reason);

    void lift(RecordRef person);

    /**
     * Erases a person across all modules.
     *
     * @param dryRun whether only to say what would become of what
     */
    ErasureCertificate erase(RecordRef person, String reason, boolean dryRun, Progress progress);

    /** The newest first. */
    List<ErasureCertificate> certificates();

    /** Writes a certificate as a page to read and as JSON. @return the files written */
    List<Path> write(ErasureCertificate certificate, Path folder);

    /** Who is responsible, and for what what is kept by what right: plain words by heading. */
    Map<String, Object> statement();

    /** What is past its time. @param limit records of each category */
    List<Due> due(int limit, Progress progress);

    /** Erases or deletes what is due. @return how many records by category */
    default Map<String, Long> retain(Progress progress) {
        return retain(false, progress);
    }

    /** @param decided whether to leave alone what nobody decided a time for */
    Map<String, Long> retain(boolean decided, Progress progress);

    /**
     * Erases what earlier erasures had to leave: of modules that were not installed and are back, and what a law has let go
     * of; each with a certificate of its own.
     *
     * @return how many records
     */
    long completeErasures(Instant at, Progress progress);

    /** Decides how long a category stays; 0 for ever. */
    void decide(String category, int months);
}
