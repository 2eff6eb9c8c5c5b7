package org.maitri.tickets.internal.rating;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.HexFormat;
import org.maitri.kernel.RefusedException;
import org.maitri.spi.secret.Secrets;

/** The key that links for ratings are signed with, 256 random bits in the keyring. */
final class RatingKey {

    private static final String NAME = "rating";
    private static final int BYTES = 32;

    private final Secrets secrets;

    RatingKey(Secrets secrets) {
        this.secrets = secrets;
    }

    /** To sign with; made when it is needed for the first time. */
    byte[] make() {
        if (secrets.secret(NAME).isEmpty()) {
            byte[] random = new byte[BYTES];
            new SecureRandom().nextBytes(random);
            secrets.keep(NAME, HexFormat.of().formatHex(random).toCharArray());
        }
        return read();
    }

    /** @throws RefusedException if there is none on this computer */
    byte[] read() {
        char[] secret = secrets.secret(NAME).orElseThrow(() -> new RefusedException(Messages.get("key.missing")));
        byte[] key = new String(secret).strip().getBytes(StandardCharsets.UTF_8);
        Arrays.fill(secret, ' ');
        if (key.length < BYTES) {
            throw new RefusedException(Messages.get("key.short", BYTES));
        }
        return key;
    }
}
