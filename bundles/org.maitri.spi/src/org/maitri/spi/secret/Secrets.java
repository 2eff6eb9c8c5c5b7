package org.maitri.spi.secret;

import java.util.Optional;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Secrets of the company, such as keys to sign with, in the person's keyring; they are never in the database. On servers that
 * have no keyring, the environment variable {@code MAITRI_SECRET_<NAME>} holds one. An OSGi service that is there with or
 * without an open profile; any thread, but it may ask the person for the keyring's password.
 */
@ProviderType
public interface Secrets {

    /**
     * The secret of a name; the caller wipes it after use.
     *
     * @param name small letters and dashes: {@code rating}
     * @throws org.maitri.kernel.RefusedException if the keyring cannot be read
     */
    Optional<char[]> secret(String name);

    /**
     * Keeps a secret in the place of the one of that name before.
     *
     * @throws org.maitri.kernel.RefusedException if there is no keyring it can be kept in
     */
    void keep(String name, char[] secret);
}
