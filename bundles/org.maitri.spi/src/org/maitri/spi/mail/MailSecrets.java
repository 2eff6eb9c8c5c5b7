package org.maitri.spi.mail;

import java.util.Optional;
import org.osgi.annotation.versioning.ProviderType;

/** The passwords of mail accounts, in the person's keyring; they are never in the database. An OSGi service. */
@ProviderType
public interface MailSecrets {

    /** The password of a user on a server; the caller wipes it after use. */
    Optional<char[]> password(String user, String host);

    /** Keeps a password. @throws org.maitri.kernel.RefusedException if there is no keyring it can be kept in */
    void keep(String user, String host, char[] password);
}
