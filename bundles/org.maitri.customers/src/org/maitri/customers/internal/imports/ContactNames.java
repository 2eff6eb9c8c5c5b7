package org.maitri.customers.internal.imports;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.maitri.kernel.WordLists;

/** What address books and other systems call the parts of a contact, in several languages. */
final class ContactNames {

    private static final Map<String, String> TARGETS = new HashMap<>();

    static {
        WordLists.beside(ContactNames.class, "contacts.properties")
                .forEach((target, names) -> names.forEach(name -> TARGETS.put(name, target)));
    }

    private ContactNames() {}

    /** @param name the words of a column, lower case, without accents, separated by blanks */
    static Optional<String> target(String name) {
        return Optional.ofNullable(TARGETS.get(name));
    }
}
