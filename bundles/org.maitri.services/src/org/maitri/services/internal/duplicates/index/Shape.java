package org.maitri.services.internal.duplicates.index;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.maitri.spi.duplicates.Trait;
import org.maitri.spi.duplicates.TraitKind;

/** The traits of a record type by number: those the module names, and the imported columns that turn up. */
public final class Shape {

    public static final String ATTRIBUTE = "attribute:";

    private static final int MOST = 120;
    private static final double SHARED_ATTRIBUTE = 0.05;

    private final List<Trait> declared;
    private final List<Trait> all;
    private final Map<String, Integer> numbers = new ConcurrentHashMap<>();

    public Shape(List<Trait> declared, List<String> attributes) {
        this.declared = List.copyOf(declared);
        this.all = new ArrayList<>(declared);
        for (int i = 0; i < declared.size(); i++) {
            numbers.put(declared.get(i).id(), i);
        }
        attributes.forEach(this::ofAttribute);
    }

    /** The number of a declared trait; -1 if there is none. */
    public int of(String trait) {
        return numbers.getOrDefault(trait, -1);
    }

    /** The number of an imported column's trait; -1 if there are too many of them. */
    public int ofAttribute(String name) {
        Integer known = numbers.get(ATTRIBUTE + name);
        return known == null ? added(name) : known;
    }

    private synchronized int added(String name) {
        Integer known = numbers.get(ATTRIBUTE + name);
        if (known != null || all.size() >= MOST) {
            return known == null ? -1 : known;
        }
        all.add(Trait.of(ATTRIBUTE + name, TraitKind.TEXT, name).sharedAtHome(SHARED_ATTRIBUTE));
        numbers.put(ATTRIBUTE + name, all.size() - 1);
        return all.size() - 1;
    }

    public synchronized List<Trait> traits() {
        return List.copyOf(all);
    }

    public boolean isAttribute(int trait) {
        return trait >= declared.size();
    }

    /** The names of the imported columns, in the order of their numbers. */
    public synchronized List<String> attributes() {
        return all.subList(declared.size(), all.size()).stream()
                .map(trait -> trait.id().substring(ATTRIBUTE.length()))
                .toList();
    }
}
