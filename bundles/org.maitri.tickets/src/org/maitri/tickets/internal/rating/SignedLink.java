package org.maitri.tickets.internal.rating;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * What a link for a rating says: which invitation and ticket, which score, until when. As a token it is these facts and their
 * HMAC-SHA256, so that nobody without the key can make or change one.
 */
record SignedLink(UUID invitation, UUID ticket, int score, Instant expiresAt) {

    private static final String ALGORITHM = "HmacSHA256";
    private static final int FACTS = 1 + 16 + 16 + 8 + 1;
    private static final int SEAL = 32;
    private static final byte FORM = 1;

    String token(byte[] key) {
        byte[] facts = facts();
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(ByteBuffer.allocate(FACTS + SEAL)
                        .put(facts)
                        .put(seal(facts, key))
                        .array());
    }

    /** What a token says; empty if it is none that was made with this key. Compares in constant time. */
    static Optional<SignedLink> read(String token, byte[] key) {
        byte[] bytes;
        try {
            bytes = Base64.getUrlDecoder().decode(token.strip());
        } catch (IllegalArgumentException notBase64) {
            return Optional.empty();
        }
        if (bytes.length != FACTS + SEAL) {
            return Optional.empty();
        }
        byte[] facts = Arrays.copyOf(bytes, FACTS);
        byte[] seal = Arrays.copyOfRange(bytes, FACTS, bytes.length);
        return MessageDigest.isEqual(seal, seal(facts, key)) ? read(facts) : Optional.empty();
    }

    private static Optional<SignedLink> read(byte[] facts) {
        ByteBuffer in = ByteBuffer.wrap(facts);
        return in.get() == FORM
                ? Optional.of(new SignedLink(
                        new UUID(in.getLong(), in.getLong()),
                        new UUID(in.getLong(), in.getLong()),
                        in.get(),
                        Instant.ofEpochSecond(in.getLong())))
                : Optional.empty();
    }

    private byte[] facts() {
        return ByteBuffer.allocate(FACTS)
                .put(FORM)
                .putLong(invitation.getMostSignificantBits())
                .putLong(invitation.getLeastSignificantBits())
                .putLong(ticket.getMostSignificantBits())
                .putLong(ticket.getLeastSignificantBits())
                .put((byte) score)
                .putLong(expiresAt.getEpochSecond())
                .array();
    }

    private static byte[] seal(byte[] facts, byte[] key) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(key, ALGORITHM));
            return mac.doFinal(facts);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(ALGORITHM, impossible);
        }
    }
}
