package org.maitri.spi.privacy;

import java.util.Collection;
import java.util.Optional;
import java.util.UUID;
import org.maitri.spi.persistence.UnitOfWork;

/** Recognises what was erased when it comes back in a file, though nobody can tell from it who that was. */
public interface ErasedPersons {

    /** Whether anybody was erased at all. */
    boolean any(UnitOfWork work);

    /**
     * The number of the certificate with which somebody was erased to whom one of the texts belonged: a mail address, a telephone
     * number, or one of the keys.
     *
     * @param texts cells of a file
     * @param keys what {@link #key} and {@link #row} make
     */
    Optional<String> recognise(Collection<String> texts, Collection<String> keys, UnitOfWork work);

    /** The key a record has in another system, for {@link #recognise}. */
    static String key(String recordType, String source, String key) {
        return "key\n" + recordType + "\n" + source + "\n" + key;
    }

    /** An imported row by its fingerprint. */
    static String row(UUID fingerprint) {
        return "row\n" + fingerprint;
    }
}
