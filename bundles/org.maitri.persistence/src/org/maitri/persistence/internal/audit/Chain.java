package org.maitri.persistence.internal.audit;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.Base64;
import java.util.HexFormat;
import java.util.UUID;
import org.maitri.persistence.internal.JsonText;

/** How changes are summed up in a commit's digest, and commits in a chain of hashes. */
final class Chain {

    private static final SecureRandom RANDOM = new SecureRandom();

    private Chain() {}

    static MessageDigest begin() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /**
     * Stands for a text: without the salt nobody can find out by trying what the text was. What is erased leaves this behind.
     */
    static String seal(String salt, String text) {
        MessageDigest sum = begin();
        sum.update((salt + '\n' + text).getBytes(StandardCharsets.UTF_8));
        return end(sum);
    }

    static String salt() {
        byte[] salt = new byte[16];
        RANDOM.nextBytes(salt);
        return Base64.getEncoder().withoutPadding().encodeToString(salt);
    }

    /** Takes one change row in by the seal of its fields. */
    static void add(MessageDigest digest, long ordinal, String type, UUID record, String kind, String seal) {
        digest.update((ordinal + "\t" + type + '\t' + record + '\t' + kind + '\t' + seal + '\n')
                .getBytes(StandardCharsets.UTF_8));
    }

    static String end(MessageDigest digest) {
        return HexFormat.of().formatHex(digest.digest());
    }

    /** @param label the seal of the label */
    static String hash(String previous, long sequence, UUID id, Instant at, String actor, String label, String digest) {
        MessageDigest sum = begin();
        StringBuilder text = new StringBuilder(previous)
                .append('\n')
                .append(sequence)
                .append('\n')
                .append(id)
                .append('\n')
                .append(at)
                .append('\n');
        JsonText.quote(actor, text);
        JsonText.quote(label, text);
        sum.update(text.append('\n').append(digest).toString().getBytes(StandardCharsets.UTF_8));
        return end(sum);
    }
}
