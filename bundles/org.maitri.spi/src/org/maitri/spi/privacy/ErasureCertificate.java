package org.maitri.spi.privacy;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.maitri.kernel.RecordRef;

/**
 * Says what was erased, without saying whose it was.
 *
 * @param number counts from 1
 * @param person the key the person's record had
 * @param parts what became of the records, by category
 * @param logRows how many rows of the audit log were emptied
 * @param remarks what else is to be known: texts that name somebody else of the same name, older backups
 * @param hash SHA-256 of all the rest, so that a printed certificate can be compared
 */
public record ErasureCertificate(
        UUID id,
        long number,
        RecordRef person,
        Instant at,
        String actor,
        String reason,
        List<Part> parts,
        long logRows,
        List<String> remarks,
        String hash) {

    /**
     * What became of the records of one category.
     *
     * @param fate deleted, anonymised, kept, rewritten, or left because its module is not installed
     * @param until until when a law keeps them, ISO date; blank
     * @param why which law; blank
     */
    public record Part(String recordType, String category, String fate, long count, String until, String why) {}
}
