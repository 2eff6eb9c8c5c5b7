package org.maitri.headless.internal.keyring;

import java.io.IOException;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.eclipse.equinox.security.storage.ISecurePreferences;
import org.eclipse.equinox.security.storage.SecurePreferencesFactory;
import org.eclipse.equinox.security.storage.StorageException;
import org.maitri.headless.internal.Messages;
import org.maitri.kernel.RefusedException;
import org.maitri.persistence.PasswordSource;
import org.maitri.persistence.Profile;
import org.osgi.service.component.annotations.Component;

/** Passwords of servers in the person's keyring, encrypted, with a window and without one. */
@Component
public final class KeyringPasswords implements PasswordSource {

    private static final Logger LOG = Logger.getLogger(KeyringPasswords.class.getName());
    private static final String NODE = "org.maitri/servers";
    private static final String KEY = "password";

    @Override
    public Optional<char[]> password(Profile profile) {
        try {
            return Optional.ofNullable(node(profile).get(KEY, null)).map(String::toCharArray);
        } catch (StorageException unreadable) {
            LOG.log(Level.WARNING, "The keyring cannot be read", unreadable);
            return Optional.empty();
        }
    }

    @Override
    public void keep(Profile profile, char[] password) {
        try {
            ISecurePreferences node = node(profile);
            node.put(KEY, new String(password), true);
            node.flush();
        } catch (StorageException | IOException refused) {
            throw new RefusedException(Messages.get("keyring.server.refused", refused.getMessage()), refused);
        }
    }

    private static ISecurePreferences node(Profile profile) {
        String server = (profile.user() + '@' + profile.url()).replaceAll("[^A-Za-z0-9@._-]", "_");
        return SecurePreferencesFactory.getDefault().node(NODE + '/' + server);
    }
}
