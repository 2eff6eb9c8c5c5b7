package org.maitri.persistence.internal.audit;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.UUID;
import org.maitri.persistence.internal.JsonText;

/** How changes are summed up in a commit's digest, and commits in a chain of hashes. */
final class Chain {

    private Chain() {}

    static MessageDigest begin() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Takes one change row in. JSON has no bare line breaks, so rows cannot run into each other. */
    static void add(MessageDigest digest, long ordinal, String type, UUID record, String kind, String fields) {
        digest.update((ordinal + "\t" + type + '\t' + record + '\t' + kind + '\t' + fields + '\n')
                .getBytes(StandardCharsets.UTF_8));
    }

    static String end(MessageDigest digest) {
        return HexFormat.of().formatHex(digest.digest());
    }

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
