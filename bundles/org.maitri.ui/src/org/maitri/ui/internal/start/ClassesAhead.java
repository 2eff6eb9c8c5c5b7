package org.maitri.ui.internal.start;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;

/**
 * Loads and links the classes that some classes name, and those that these name, before anybody needs them. Nothing is
 * initialised, so it does not matter on which thread. A class that cannot be loaded is left to whoever really needs it.
 */
final class ClassesAhead {

    private final Predicate<String> followed;
    private final BooleanSupplier enough;
    private final Set<String> seen = new HashSet<>();
    private final Deque<Class<?>> next = new ArrayDeque<>();

    /**
     * @param followed the names of classes that are looked into; others are loaded only
     * @param enough asked before each class
     */
    ClassesAhead(Predicate<String> followed, BooleanSupplier enough) {
        this.followed = followed;
        this.enough = enough;
    }

    /** Returns how many classes were loaded or had been before. */
    int load(Collection<? extends Class<?>> first) {
        first.forEach(each -> {
            if (seen.add(each.getName())) {
                next.add(each);
            }
        });
        while (!next.isEmpty() && !enough.getAsBoolean()) {
            follow(next.poll());
        }
        return seen.size();
    }

    private void follow(Class<?> type) {
        ClassLoader loader = type.getClassLoader();
        for (String name : NamedClasses.in(type)) {
            if (!name.startsWith("java.") && seen.add(name) && !enough.getAsBoolean()) {
                load(name, loader);
            }
        }
    }

    private void load(String name, ClassLoader loader) {
        try {
            Class<?> loaded = Class.forName(name, false, loader);
            if (followed.test(name)) {
                loaded.getDeclaredConstructors(); // links the class
                next.add(loaded);
            }
        } catch (ClassNotFoundException | LinkageError missing) {
            return; // not everything that is named is installed
        }
    }
}
