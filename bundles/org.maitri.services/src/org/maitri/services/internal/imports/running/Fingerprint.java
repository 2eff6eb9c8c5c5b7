package org.maitri.services.internal.imports.running;

import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.maitri.spi.imports.ImportRow;

/** Tells rows by what they say, however their file is written: half a SHA-256 of all their values. */
final class Fingerprint {

    private final MessageDigest digest;

    Fingerprint() {
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    UUID of(String recordType, ReadRow row) {
        add(recordType);
        add(row.key() == null ? "" : row.key());
        addValues(row.values());
        List<String> names = new ArrayList<>(row.attributes().keySet());
        Collections.sort(names);
        names.forEach(name -> {
            add(name);
            add(row.attributes().get(name));
        });
        return end();
    }

    /** Of a record that a row describes along. */
    UUID of(String recordType, ImportRow values) {
        add("along");
        add(recordType);
        addValues(values);
        return end();
    }

    /** Of the row that says the same for the {@code occurrence}-th time in its file, and means what the file is called. */
    UUID of(UUID content, long occurrence, String source) {
        add(content.toString());
        add(Long.toString(occurrence));
        add(source);
        return end();
    }

    private void addValues(ImportRow row) {
        List<String> targets = new ArrayList<>(row.targets());
        Collections.sort(targets);
        for (String target : targets) {
            add(target);
            Map<String, Object> values = row.values(target);
            (values.isEmpty() ? row.value(target).stream().toList() : values.values())
                    .forEach(value -> add(text(value)));
        }
    }

    private static String text(Object value) {
        return value instanceof BigDecimal number ? number.stripTrailingZeros().toPlainString() : value.toString();
    }

    private void add(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        digest.update(ByteBuffer.allocate(4).putInt(bytes.length).array());
        digest.update(bytes);
    }

    private UUID end() {
        ByteBuffer hash = ByteBuffer.wrap(digest.digest());
        return new UUID(hash.getLong(), hash.getLong());
    }
}
