package org.maitri.conformance.internal;

import java.util.ArrayList;
import java.util.List;

/** Collects what is wrong, so that one run of a rule names all of it. */
public final class Faults {

    private final List<Fault> found = new ArrayList<>();

    /** @param where a contribution, or what a message calls the place */
    public void add(Object where, String what, String toDo) {
        String place = where instanceof CharSequence
                ? where.toString()
                : where.getClass().getName();
        found.add(new Fault(place, what, toDo));
    }

    /** @return whether it holds */
    public boolean expect(boolean holds, Object where, String what, String toDo) {
        if (!holds) {
            add(where, what, toDo);
        }
        return holds;
    }

    /** Expects a text that a person can read. */
    public void words(String text, Object where, String of) {
        if (text == null || text.isBlank()) {
            add(where, of + " is empty", "Return a text from the message bundle");
        } else if (text.matches("!\\S+!")) {
            add(where, of + " shows the missing key " + text, "Add the key to messages.properties");
        }
    }

    public List<Fault> found() {
        return List.copyOf(found);
    }
}
