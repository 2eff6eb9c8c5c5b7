package org.maitri.customers.internal.duplicates;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;

/** The full names that people have whom everybody calls otherwise. */
final class Nicknames {

    private final Map<String, String> full = new HashMap<>();

    Nicknames() {
        Properties list = new Properties();
        try (Reader in = new InputStreamReader(
                Nicknames.class.getResourceAsStream("nicknames.properties"), StandardCharsets.UTF_8)) {
            list.load(in);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        list.forEach((name, others) -> {
            for (String nickname : others.toString().split(" ")) {
                full.put(nickname, name.toString());
            }
        });
    }

    Optional<String> of(String name) {
        return Optional.ofNullable(full.get(name));
    }
}
