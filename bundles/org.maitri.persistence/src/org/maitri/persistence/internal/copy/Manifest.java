package org.maitri.persistence.internal.copy;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;

/**
 * What a backup says about itself.
 *
 * @param rows how many rows each table has
 * @param schema the version of each module's tables
 */
record Manifest(Instant created, Map<String, Long> rows, Map<String, Integer> schema) {

    static final String ENTRY = "manifest.properties";

    String write() throws IOException {
        Properties properties = new Properties();
        properties.setProperty("format", "1");
        properties.setProperty("created", created.toString());
        rows.forEach((table, count) -> properties.setProperty("rows." + table, count.toString()));
        schema.forEach((module, version) -> properties.setProperty("schema." + module, version.toString()));
        StringWriter out = new StringWriter();
        properties.store(out, "Maitri backup");
        return out.toString();
    }

    static Manifest read(InputStream in) throws IOException {
        Properties properties = new Properties();
        properties.load(new StringReader(new String(in.readAllBytes(), StandardCharsets.UTF_8)));
        Map<String, Long> rows = new TreeMap<>();
        Map<String, Integer> schema = new TreeMap<>();
        try {
            properties.stringPropertyNames().forEach(name -> {
                if (name.startsWith("rows.")) {
                    rows.put(name.substring(5), Long.valueOf(properties.getProperty(name)));
                } else if (name.startsWith("schema.")) {
                    schema.put(name.substring(7), Integer.valueOf(properties.getProperty(name)));
                }
            });
            return new Manifest(Instant.parse(properties.getProperty("created", "")), rows, schema);
        } catch (RuntimeException malformed) {
            throw new IOException(ENTRY, malformed);
        }
    }
}
