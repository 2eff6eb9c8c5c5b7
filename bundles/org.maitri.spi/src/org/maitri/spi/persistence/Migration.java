package org.maitri.spi.persistence;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/**
 * One step of a module's schema. The SQL runs unchanged on H2 and PostgreSQL: {@code UUID}, {@code VARCHAR},
 * {@code BIGINT}, {@code NUMERIC(19, 4)}, {@code DATE}, {@code TIMESTAMP WITH TIME ZONE}, {@code BOOLEAN} and {@code BYTEA} columns,
 * statements ended by a semicolon at the end of a line.
 *
 * @param version 1 and counting, within the module
 * @param name a few words, shown in the schema history
 */
public record Migration(int version, String name, String sql) {

    /**
     * Reads {@code db/<file>} from the bundle of {@code owner}; the file is called {@code NNNN-name.sql}.
     *
     * @throws IllegalArgumentException if there is no such file or its name has another form
     */
    public static Migration load(Class<?> owner, String file) {
        String path = "/db/" + file;
        try (InputStream in = owner.getResourceAsStream(path)) {
            if (in == null || !file.matches("\\d{4}-[a-z0-9-]+\\.sql")) {
                throw new IllegalArgumentException("No migration " + path + " beside " + owner.getName());
            }
            String name = file.substring(5, file.length() - 4).replace('-', ' ');
            String sql = new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n");
            return new Migration(Integer.parseInt(file.substring(0, 4)), name, sql);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(path, unreadable);
        }
    }
}
