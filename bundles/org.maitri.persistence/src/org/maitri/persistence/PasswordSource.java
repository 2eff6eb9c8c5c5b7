package org.maitri.persistence;

import java.util.Optional;

/**
 * Knows the passwords of servers: a keyring, or a question to the person. An OSGi service; without one, the environment
 * variable {@code MAITRI_DB_PASSWORD} is used.
 */
@FunctionalInterface
public interface PasswordSource {

    /** The password of the profile's user; the caller wipes it after use. */
    Optional<char[]> password(Profile profile);
}
