package org.maitri.customers.internal.duplicates;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.maitri.kernel.WordLists;

/** The full names that people have whom everybody calls otherwise. */
final class Nicknames {

    private final Map<String, String> full = new HashMap<>();

    Nicknames() {
        WordLists.beside(Nicknames.class, "nicknames.properties")
                .forEach((name, others) -> others.forEach(nickname -> full.put(nickname, name)));
    }

    Optional<String> of(String name) {
        return Optional.ofNullable(full.get(name));
    }
}
