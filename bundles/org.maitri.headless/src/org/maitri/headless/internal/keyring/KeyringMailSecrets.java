package org.maitri.headless.internal.keyring;

import java.io.IOException;
import java.util.Optional;
import org.eclipse.equinox.security.storage.ISecurePreferences;
import org.eclipse.equinox.security.storage.SecurePreferencesFactory;
import org.eclipse.equinox.security.storage.StorageException;
import org.maitri.headless.internal.Messages;
import org.maitri.kernel.RefusedException;
import org.maitri.spi.mail.MailSecrets;
import org.osgi.service.component.annotations.Component;

/**
 * Passwords of mail accounts in the person's keyring, encrypted, with a window and without one. On servers that have no keyring
 * the environment variable {@code MAITRI_MAIL_PASSWORD} is the password of all accounts.
 */
@Component
public final class KeyringMailSecrets implements MailSecrets {

    private static final String VARIABLE = "MAITRI_MAIL_PASSWORD";
    private static final String NODE = "org.maitri/mail";
    private static final String KEY = "password";

    @Override
    public Optional<char[]> password(String user, String host) {
        return Optional.ofNullable(System.getenv(VARIABLE))
                .map(String::toCharArray)
                .or(() -> kept(user, host));
    }

    private static Optional<char[]> kept(String user, String host) {
        try {
            return Optional.ofNullable(node(user, host).get(KEY, null)).map(String::toCharArray);
        } catch (StorageException unreadable) {
            throw new RefusedException(Messages.get("keyring.unreadable", unreadable.getMessage()), unreadable);
        }
    }

    @Override
    public void keep(String user, String host, char[] password) {
        try {
            ISecurePreferences node = node(user, host);
            node.put(KEY, new String(password), true);
            node.flush();
        } catch (StorageException | IOException refused) {
            throw new RefusedException(Messages.get("keyring.refused", refused.getMessage()), refused);
        }
    }

    private static ISecurePreferences node(String user, String host) {
        String name = (user + '@' + host).replaceAll("[^A-Za-z0-9@._-]", "_");
        return SecurePreferencesFactory.getDefault().node(NODE + '/' + name);
    }
}
