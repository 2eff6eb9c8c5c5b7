package org.maitri.headless.internal.keyring;

import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.equinox.security.storage.ISecurePreferences;
import org.eclipse.equinox.security.storage.SecurePreferencesFactory;
import org.eclipse.equinox.security.storage.StorageException;
import org.maitri.headless.internal.Messages;
import org.maitri.kernel.RefusedException;
import org.maitri.spi.secret.Secrets;
import org.osgi.service.component.annotations.Component;

/** Secrets in the person's keyring, encrypted, with a window and without one. */
@Component
public final class KeyringSecrets implements Secrets {

    private static final String NODE = "org.maitri/secrets";
    private static final String VARIABLE = "MAITRI_SECRET_";

    @Override
    public Optional<char[]> secret(String name) {
        return Optional.ofNullable(System.getenv(variable(name)))
                .map(String::toCharArray)
                .or(() -> kept(name));
    }

    private static String variable(String name) {
        return VARIABLE + name.toUpperCase(Locale.ROOT).replace('-', '_');
    }

    private static Optional<char[]> kept(String name) {
        try {
            return Optional.ofNullable(node().get(name, null)).map(String::toCharArray);
        } catch (StorageException unreadable) {
            throw new RefusedException(Messages.get("keyring.unreadable", unreadable.getMessage()), unreadable);
        }
    }

    @Override
    public void keep(String name, char[] secret) {
        try {
            ISecurePreferences node = node();
            node.put(name, new String(secret), true);
            node.flush();
        } catch (StorageException | IOException refused) {
            throw new RefusedException(
                    Messages.get("keyring.secret.refused", refused.getMessage(), variable(name)), refused);
        }
    }

    private static ISecurePreferences node() {
        return SecurePreferencesFactory.getDefault().node(NODE);
    }
}
