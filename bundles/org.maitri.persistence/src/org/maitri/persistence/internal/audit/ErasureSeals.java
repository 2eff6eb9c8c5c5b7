package org.maitri.persistence.internal.audit;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.maitri.persistence.internal.Messages;
import org.maitri.spi.audit.Change.Values;

/**
 * Tells what was erased in the audit log lawfully from what was tampered with. The commit of an erasure holds a seal: which rows
 * it emptied, as a digest. The seal is a change like others and so part of the chain.
 */
final class ErasureSeals {

    /** What the seal is a change of; its key is the certificate's. */
    static final String TYPE = "maitri.erasure";

    static final String NUMBER = "number";
    static final String ROWS = "rows";
    static final String DIGEST = "digest";

    private static final UUID NOBODY = new UUID(0, 0);

    private final Map<UUID, Emptied> emptied = new LinkedHashMap<>();
    private final Map<UUID, Map<String, Values>> seals = new LinkedHashMap<>();

    /** What one certificate emptied, in the order of the log. */
    static final class Emptied {

        private final MessageDigest digest = Chain.begin();
        private long rows;

        void add(String row) {
            digest.update((row + '\n').getBytes(StandardCharsets.UTF_8));
            rows++;
        }

        Map<String, String> seal(String number) {
            return Map.of(NUMBER, number, ROWS, Long.toString(rows), DIGEST, Chain.end(digest));
        }
    }

    static String row(long sequence, long ordinal) {
        return sequence + ":" + ordinal;
    }

    static String label(long sequence) {
        return sequence + ":label";
    }

    void emptied(UUID certificate, String row) {
        emptied.computeIfAbsent(certificate == null ? NOBODY : certificate, key -> new Emptied())
                .add(row);
    }

    void sealed(UUID certificate, Map<String, Values> seal) {
        seals.put(certificate, seal);
    }

    Set<UUID> certificates() {
        return Set.copyOf(seals.keySet());
    }

    private static String of(Map<String, Values> seal, String fact) {
        return seal.containsKey(fact) ? seal.get(fact).now() : "";
    }

    /** Rows that are empty and no certificate says why, and certificates that say other rows. */
    List<String> problems() {
        List<String> problems = new ArrayList<>();
        emptied.forEach((certificate, rows) -> {
            if (!seals.containsKey(certificate)) {
                problems.add(Messages.get("check.unsealed", rows.rows));
            }
        });
        seals.forEach((certificate, seal) -> {
            Emptied rows = emptied.computeIfAbsent(certificate, key -> new Emptied());
            if (!rows.seal("").get(DIGEST).equals(of(seal, DIGEST))) {
                problems.add(Messages.get("check.erasure", of(seal, NUMBER)));
            }
        });
        return problems;
    }

    /** After the problems: what every certificate emptied. */
    List<String> lawful() {
        return seals.values().stream()
                .map(seal -> Messages.get("check.erased", of(seal, ROWS), of(seal, NUMBER)))
                .toList();
    }
}
