package org.maitri.services.internal.setting;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.maitri.kernel.RefusedException;
import org.maitri.services.yaml.YamlFile;
import org.maitri.services.yaml.YamlProblems;
import org.maitri.services.yaml.YamlValue;
import org.maitri.spi.setting.SettingValue.Origin;

/** Reads a {@code settings.yaml}. What is wrong in it is told with its line, and the rest is used. */
final class SettingsFile {

    private static final String LOCKED = "locked";

    private final Path file;
    private final Map<String, Given> given = new LinkedHashMap<>();
    private final Map<String, Integer> locks = new LinkedHashMap<>();
    private final YamlProblems problems;

    private SettingsFile(Path file) {
        this.file = file;
        problems = new YamlProblems(file);
    }

    /** What a file says; nothing if there is no such file. */
    static Layer read(Path file, Origin origin) {
        SettingsFile reading = new SettingsFile(file);
        if (Files.exists(file)) {
            try {
                reading.read("", YamlFile.read(file));
            } catch (RefusedException wrong) {
                return Layer.failed(origin, file.toString(), wrong.getMessage());
            }
        }
        List<String> told =
                reading.problems.all().stream().map(Object::toString).toList();
        return new Layer(origin, file.toString(), reading.given, reading.locks, new ArrayList<>(told));
    }

    private void read(String group, YamlValue map) {
        map.entries().forEach((key, value) -> {
            String name = group.isEmpty() ? key : group + '.' + key;
            if (name.equals(LOCKED)) {
                texts(value).forEach(lock -> locks.put(lock, value.line()));
            } else if (value.isMap()) {
                read(name, value);
            } else if (given.containsKey(name)) {
                problems.add(value.line(), Messages.get("file.twice", name));
            } else {
                given.put(name, new Given(file.toString(), value.line(), texts(value), value.isList()));
            }
        });
    }

    private List<String> texts(YamlValue value) {
        List<String> texts = new ArrayList<>();
        for (YamlValue item : value.isList() ? value.items() : List.of(value)) {
            if (item.isScalar()) {
                texts.add(item.text().strip());
            } else if (!item.isNothing()) {
                problems.add(item.line(), Messages.get("file.nested"));
            }
        }
        return texts;
    }
}
