package org.maitri.compose.internal.composition;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.maitri.compose.internal.Messages;
import org.maitri.services.yaml.YamlProblems;
import org.maitri.services.yaml.YamlValue;

/** The keys of a map in a composition, each asked for as what it has to be; what it is not becomes a problem. */
final class Keys {

    private static final int LONGEST = 2000;

    private final Map<String, YamlValue> entries;
    private final YamlProblems problems;

    Keys(YamlValue map, YamlProblems problems) {
        this.entries = map.entries();
        this.problems = problems;
    }

    int line(String key) {
        return entries.containsKey(key) ? entries.get(key).line() : 0;
    }

    Optional<YamlValue> value(String key) {
        YamlValue value = entries.get(key);
        if (value != null && value.isNothing()) {
            problems.add(value.line(), Messages.get("composition.nothing", key));
            return Optional.empty();
        }
        return Optional.ofNullable(value);
    }

    Optional<String> text(String key) {
        return value(key).flatMap(value -> text(key, value));
    }

    /** One line of text, stripped. */
    Optional<String> text(String key, YamlValue value) {
        String text = value.text().strip();
        if (!value.isScalar() || text.isEmpty()) {
            problems.add(value.line(), Messages.get("composition.text", key));
            return Optional.empty();
        }
        if (text.length() > LONGEST || text.chars().anyMatch(Character::isISOControl)) {
            problems.add(value.line(), Messages.get("composition.line", key, LONGEST));
            return Optional.empty();
        }
        return Optional.of(text);
    }

    void require(String... keys) {
        for (String key : keys) {
            if (!entries.containsKey(key)) {
                problems.add(0, Messages.get("composition.required", key));
            }
        }
    }

    /** The items of a list of texts; a text stands for a list with nothing else in it. */
    List<YamlValue> list(String key) {
        Optional<YamlValue> value = value(key);
        if (value.isEmpty()) {
            return List.of();
        }
        if (value.get().isScalar()) {
            return List.of(value.get());
        }
        if (!value.get().isList()) {
            problems.add(value.get().line(), Messages.get("composition.list", key));
            return List.of();
        }
        List<YamlValue> items = new ArrayList<>();
        for (YamlValue item : value.get().items()) {
            if (text(key, item).isPresent()) {
                items.add(item);
            }
        }
        return items;
    }

    Optional<YamlValue> map(String key) {
        Optional<YamlValue> value = value(key);
        if (value.isPresent() && !value.get().isMap()) {
            problems.add(value.get().line(), Messages.get("composition.map", key));
            return Optional.empty();
        }
        return value;
    }
}
