package org.maitri.spi.persistence;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.maitri.kernel.Progress;
import org.maitri.kernel.RefusedException;
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
     * Changes many things in one commit; where one of them must not be changed, the others in several. So a person whose data
     * are locked is left alone, and keeps nothing from being done for everybody else.
     *
     * @param change changes some of the things; may be called again for fewer of them after all that it did was rolled back
     * @return those that must not be changed
     * @throws UnavailableException if the data cannot be reached any more; what was changed until then stays
     */
    default <T> List<T> changeAllowed(String label, List<T> things, BiConsumer<List<T>, UnitOfWork> change) {
        try {
            change(label, work -> change.accept(things, work));
            return List.of();
        } catch (UnavailableException unreachable) {
            throw unreachable;
        } catch (RefusedException refused) {
            if (things.size() == 1) {
                return things;
            }
        }
        int half = things.size() / 2;
        List<T> left = new ArrayList<>(changeAllowed(label, things.subList(0, half), change));
        left.addAll(changeAllowed(label, things.subList(half, things.size()), change));
        return left;
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
