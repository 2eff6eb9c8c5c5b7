package org.maitri.spi.duplicates;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.maitri.kernel.Progress;
import org.maitri.kernel.RecordRef;
import org.maitri.spi.record.StoredRecord;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Finds records that are there twice. An OSGi service that is there while a profile is open; reads the database, so it must
 * not be called on the UI thread. Nothing is ever merged or refused by itself.
 */
@ProviderType
public interface Duplicates {

    /** The score from which on a pair is listed if nothing else is asked for. */
    double LIKELY = 0.4;

    /** The record types whose duplicates are found. */
    List<String> recordTypes();

    /**
     * Compares all records of a type and keeps the pairs found.
     *
     * @return how many pairs are likely the same
     * @throws org.maitri.kernel.CancelledException if it was cancelled; the pairs of the last scan are then kept
     */
    long scan(String recordType, Progress progress);

    /**
     * Takes in what was committed since the last scan; scans if there was none, or much has changed.
     *
     * @return how many pairs are likely the same
     */
    long catchUp(String recordType, Progress progress);

    /**
     * Takes in what was committed since, where that takes seconds: not where hundreds of thousands of records would have to
     * be compared.
     *
     * @return whether what is known is now as new as the database
     */
    boolean keepUp(String recordType, Progress progress);

    /**
     * The pairs found, best first: without those that a person said are not the same, and without archived records.
     *
     * @param least the lowest score
     */
    List<DuplicatePair> pairs(String recordType, double least, int limit, Progress progress);

    /** How many pairs are known without looking at the database again; empty before the first scan. */
    Optional<Long> known(String recordType);

    /** The pairs that one of these records belongs to, best first. */
    List<DuplicatePair> pairsOf(Collection<RecordRef> records, int limit, Progress progress);

    /**
     * How many likely pairs the records of a commit belong to, all record types together.
     *
     * @return empty if none of them is of a type whose duplicates are found, or finding them would take long
     */
    Optional<Long> broughtBy(UUID commit, Progress progress);

    /** By what the records of a type are recognised, in the order people expect to read them. */
    List<Trait> traits(String recordType);

    /** What records say about themselves; archived and missing ones may be absent. */
    Map<RecordRef, Portrait> portraits(Collection<RecordRef> records, Progress progress);

    /** Stored records that are likely the one that is being entered, best first; each pair's second record is the stored one. */
    <E extends StoredRecord> List<DuplicatePair> like(String recordType, E draft, int limit, Progress progress);

    /**
     * Remembers that two records are not the same.
     *
     * @return the commit by which this can be undone; empty if it was known already
     */
    Optional<UUID> reject(RecordRef one, RecordRef other);
}
