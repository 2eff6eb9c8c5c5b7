package org.maitri.services.internal.imports.running;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.maitri.services.internal.imports.values.CurrencySigns;
import org.maitri.spi.imports.ImportRow;

/** The values of one row by target, and within it by column. */
final class RowValues implements ImportRow {

    private final long number;
    private final Map<String, Map<String, Object>> values = new LinkedHashMap<>();

    private final Map<String, String> money = new HashMap<>();

    RowValues(long number) {
        this.number = number;
    }

    void put(String target, String column, Object value) {
        values.computeIfAbsent(target, id -> new LinkedHashMap<>()).put(column, value);
    }

    void remove(String target) {
        values.remove(target);
    }

    /** Keeps how an amount stands in the file, below the name of its column. */
    void putMoney(String target, String column, String cell) {
        money.putIfAbsent(target, cell + '\n' + column);
    }

    @Override
    public Optional<String> currency(String target) {
        return Optional.ofNullable(money.get(target)).flatMap(CurrencySigns::in);
    }

    /** All values of a target as one: tags together, texts one below the other, else the first. */
    Optional<Object> joined(String target) {
        Map<String, Object> all = values(target);
        if (all.size() < 2) {
            return value(target);
        }
        Object first = all.values().iterator().next();
        if (first instanceof String) {
            return Optional.of(all.values().stream().map(Object::toString).collect(Collectors.joining("\n")));
        }
        if (first instanceof Set<?>) {
            TreeSet<Object> together = new TreeSet<>();
            all.values().forEach(tags -> together.addAll((Set<?>) tags));
            return Optional.of(together);
        }
        return Optional.of(first);
    }

    @Override
    public long number() {
        return number;
    }

    @Override
    public Optional<Object> value(String target) {
        return values(target).values().stream().findFirst();
    }

    @Override
    public Map<String, Object> values(String target) {
        return values.getOrDefault(target, Map.of());
    }

    @Override
    public RowValues nested(String prefix) {
        RowValues nested = new RowValues(number);
        values.forEach((target, all) -> {
            if (target.length() > prefix.length() + 1
                    && target.startsWith(prefix)
                    && target.charAt(prefix.length()) == '.') {
                nested.values.put(target.substring(prefix.length() + 1), all);
            }
        });
        return nested;
    }

    @Override
    public boolean isEmpty() {
        return values.isEmpty();
    }

    @Override
    public List<String> targets() {
        return List.copyOf(values.keySet());
    }
}
