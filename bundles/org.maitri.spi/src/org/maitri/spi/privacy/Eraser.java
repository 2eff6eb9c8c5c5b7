package org.maitri.spi.privacy;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import org.maitri.kernel.Progress;
import org.maitri.kernel.RecordRef;
import org.maitri.spi.persistence.UnitOfWork;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Takes data out of the database for good, the audit log's old values included. The log stays provable: a change whose
 * fields were erased keeps their digest and names the certificate. An OSGi service that is there while a profile is open.
 */
@ProviderType
public interface Eraser {

    /**
     * Erases in one unit of work, which leaves a seal in the audit log: how many of its rows the certificate took the content
     * of, and which.
     *
     * @param certificate what the erased rows are marked with
     * @param number the certificate's number, as people call it
     */
    <T> T erase(UUID certificate, String number, String label, Function<Erasing, T> work, Progress progress);

    /** What can be done while erasing. */
    interface Erasing {

        UnitOfWork work();

        /** The stored texts of a record by JPA attribute, without keys and stamps. */
        Map<String, String> texts(RecordRef record);

        /** Records, archived ones included, one of whose stored texts may contain one of the words; case does not matter. */
        List<RecordRef> mentioning(Collection<String> words);

        /** Deletes the row, all that was imported into it, and what the audit log says of it. */
        void delete(RecordRef record);

        /**
         * Deletes rows that are no records.
         *
         * @param keys of the rows' column: keys of records, or references to them as text
         */
        long deleteRows(String table, String column, Collection<?> keys);

        /**
         * Replaces attributes without keeping what they were.
         *
         * @param values new texts by attribute, null to clear
         * @param history whether the audit log is to forget all it says of the record
         */
        void rewrite(RecordRef record, Map<String, String> values, boolean history);

        /**
         * Erases the fields of every change, and the label of every commit, that says something for which {@code names} holds.
         *
         * @param words of which at least one stands in each of them
         * @return how many changes and labels
         */
        long forget(Collection<String> words, Predicate<String> names);

        /** What was erased in the audit log so far. */
        long forgotten();
    }

    /** What was erased by certificates this database knows nothing of, because it was restored from an older backup. */
    List<Missing> missing();

    /** Records that are here although they were erased. */
    record Missing(UUID certificate, String number, String at, List<RecordRef> records) {}
}
