package org.maitri.spi.content;

import java.util.Collection;
import java.util.Optional;
import org.maitri.spi.persistence.UnitOfWork;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Keeps the bytes of attachments in the database, so that backups hold them and every workbench on a server sees them. Equal
 * bytes are kept once. Records carry the digest; who may read a record may read its content. An OSGi service that is there
 * while a profile is open.
 */
@ProviderType
public interface Contents {

    /**
     * Keeps bytes with what else the unit of work commits. They are not in the audit log: the digest in the record's history
     * proves them.
     *
     * @return the SHA-256 of the bytes, 64 small hexadecimal digits
     */
    String keep(byte[] bytes, UnitOfWork work);

    /** The bytes of a digest; empty if they were never kept, or were erased. */
    Optional<byte[]> read(String digest, UnitOfWork work);

    /** The table whose rows are erased with persons, and its column of digests. */
    String TABLE = "contents_part";

    /** The column of {@link #TABLE} that holds the digest. */
    String DIGEST = "digest";

    /** Those of some digests whose bytes are there. */
    Collection<String> kept(Collection<String> digests, UnitOfWork work);
}
