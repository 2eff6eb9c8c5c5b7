package org.maitri.spi.persistence;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.maitri.kernel.Progress;
import org.osgi.annotation.versioning.ProviderType;

/**
 * The open profile's database. An OSGi service that is there while a profile is open. Calling it on the UI thread throws
 * {@link IllegalStateException}; cancelling the {@link Progress} cancels the statement that runs.
 */
@ProviderType
public interface Database {

    /** What is done in a unit of work. */
    @FunctionalInterface
    interface Work<T> {
        T run(UnitOfWork work);
    }

    /** Reads in one consistent, read-only unit of work. */
    <T> T read(Work<T> work, Progress progress);

    default <T> T read(Work<T> work) {
        return read(work, Progress.NONE);
    }

    /**
     * Changes records in one transaction: all of it is committed and in the audit log, or none of it.
     *
     * @param label what is being done, in the language of the person, for the history: "Resolve ticket"
     * @throws ConflictException if someone else changed one of the records meanwhile
     */
    <T> T write(String label, Work<T> work, Progress progress);

    default <T> T write(String label, Work<T> work) {
        return write(label, work, Progress.NONE);
    }

    /** The same for work that has no result. */
    default void change(String label, Consumer<UnitOfWork> work) {
        write(label, unit -> {
            work.accept(unit);
            return null;
        });
    }

    /**
     * {@link #write(String, Work, Progress) Writes} very many new records, as fast as the database can. Promises and results
     * are those of any write; but while it runs, questions to the tables it fills may take longer: it should itself ask for
     * their rows by {@link UnitOfWork#find key} or external key alone.
     *
     * @param entities whose tables are filled
     * @param rows how many are expected for each
     */
    default <T> T fill(String label, Set<Class<?>> entities, long rows, Work<T> work, Progress progress) {
        return write(label, work, progress);
    }

    /**
     * Does what no person asked for just now: what the work writes on this thread is never the
     * {@link org.maitri.spi.audit.Journal#last() last commit} that a person takes back.
     */
    default void unattended(Runnable work) {
        work.run();
    }

    /** The commit made by the last {@link #write} of the calling thread; empty if that changed nothing. */
    Optional<UUID> lastCommit();
}
