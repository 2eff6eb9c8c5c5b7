package org.maitri.persistence;

import java.util.Optional;
import org.maitri.kernel.RefusedException;
import org.maitri.persistence.internal.Messages;

/**
 * Knows the passwords of servers: a keyring, or a question to the person. An OSGi service; where it knows none, the file that the
 * settings name, the environment variable {@code MAITRI_DB_PASSWORD} and {@code .pgpass} are asked.
 */
@FunctionalInterface
public interface PasswordSource {

    /** The password of the profile's user; the caller wipes it after use. */
    Optional<char[]> password(Profile profile);

    /**
     * Keeps a password for the profile's user.
     *
     * @throws RefusedException if it cannot be kept, as where the source only knows passwords
     */
    default void keep(Profile profile, char[] password) {
        throw new RefusedException(Messages.get("password.unkept", profile.name()));
    }
}
