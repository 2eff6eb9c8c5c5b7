package org.maitri.workbench.internal.start;

import java.io.IOException;
import java.util.Optional;
import org.eclipse.core.runtime.ILog;
import org.eclipse.equinox.security.storage.ISecurePreferences;
import org.eclipse.equinox.security.storage.SecurePreferencesFactory;
import org.eclipse.equinox.security.storage.StorageException;
import org.maitri.persistence.PasswordSource;
import org.maitri.persistence.Profile;

/** Passwords of servers in the person's keyring, encrypted; an OSGi service while the workbench runs. */
public final class KeyringPasswords implements PasswordSource {

    private static final String NODE = "org.maitri/servers";
    private static final String KEY = "password";

    @Override
    public Optional<char[]> password(Profile profile) {
        try {
            return Optional.ofNullable(node(profile).get(KEY, null)).map(String::toCharArray);
        } catch (StorageException unreadable) {
            ILog.get().error("The keyring cannot be read", unreadable);
            return Optional.empty();
        }
    }

    /** Keeps a password for a profile. */
    public static void keep(Profile profile, String password) throws StorageException, IOException {
        ISecurePreferences node = node(profile);
        node.put(KEY, password, true);
        node.flush();
    }

    private static ISecurePreferences node(Profile profile) {
        String server = (profile.user() + '@' + profile.url()).replaceAll("[^A-Za-z0-9@._-]", "_");
        return SecurePreferencesFactory.getDefault().node(NODE + '/' + server);
    }
}
