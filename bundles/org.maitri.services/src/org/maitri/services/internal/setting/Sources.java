package org.maitri.services.internal.setting;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.maitri.kernel.RefusedException;
import org.maitri.services.yaml.YamlProblems;
import org.maitri.spi.setting.Setting;
import org.maitri.spi.setting.SettingKind;
import org.maitri.spi.setting.SettingValue;
import org.maitri.spi.setting.SettingValue.Origin;

/** All that was said about settings, from the weakest source to the strongest. A lock makes all behind it weaker. */
public final class Sources {

    private final List<Layer> files = new ArrayList<>();
    private final OwnChoices choices;
    private final Map<String, String> environment;
    private volatile Layer own;

    public Sources(Places places, Map<String, String> environment) {
        places.product().ifPresent(file -> files.add(SettingsFile.read(file, Origin.PRODUCT)));
        files.add(SettingsFile.read(places.machine(), Origin.MACHINE));
        places.named().ifPresent(file -> {
            boolean missing = !Files.exists(file);
            files.add(
                    missing
                            ? Layer.failed(Origin.FILE, file.toString(), Messages.get("file.missing", file))
                            : SettingsFile.read(file, Origin.FILE));
        });
        choices = new OwnChoices(places.own());
        own = choices.read();
        this.environment = Map.copyOf(environment);
    }

    private List<Layer> layers(Collection<Setting> declared) {
        List<Layer> layers = new ArrayList<>(files);
        layers.add(own);
        layers.add(Environment.read(environment, List.copyOf(declared)));
        return layers;
    }

    public SettingValue value(Setting setting, Collection<Setting> declared) {
        SettingValue value = new SettingValue(setting, setting.standard(), Origin.STANDARD, "", "");
        for (Layer layer : layers(declared)) {
            if (!value.locked()) {
                value = value(setting, value, layer);
            }
        }
        return value;
    }

    private static SettingValue value(Setting setting, SettingValue before, Layer layer) {
        SettingValue value = before;
        Given given = layer.given().get(setting.name());
        if (given != null) {
            try {
                value = new SettingValue(setting, Reading.of(setting, given), layer.origin(), given.place(), "");
            } catch (RefusedException wrong) {
                value = before; // told by problems()
            }
        }
        return layer.locks(setting.name())
                ? new SettingValue(setting, value.values(), value.origin(), value.place(), layer.place())
                : value;
    }

    /** @param complete whether a name that nobody declares is wrong, and not that of a plug-in that does not run */
    public List<String> problems(Map<String, Setting> declared, boolean complete) {
        List<String> problems = new ArrayList<>();
        for (Layer layer : layers(declared.values())) {
            if (complete || layer.origin() != Origin.ENVIRONMENT) { // of variables, only unknown names are told there
                problems.addAll(layer.problems());
            }
            layer.given().forEach((name, given) -> {
                Setting setting = declared.get(name);
                if (setting == null && complete) {
                    problems.add(unknown(given.source(), given.line(), name, declared.keySet()));
                } else if (setting != null) {
                    tell(setting, given, value(setting, declared.values()), layer, problems);
                }
            });
            layer.locks().forEach((lock, line) -> {
                if (complete && declared.keySet().stream().noneMatch(name -> Layer.names(lock, name))) {
                    problems.add(unknown(layer.place(), line, lock, declared.keySet()));
                }
            });
        }
        return problems;
    }

    private static String unknown(String file, int line, String name, Collection<String> known) {
        YamlProblems problems = new YamlProblems(Path.of(file));
        problems.unknown(line, name, known);
        return problems.all().getFirst().toString();
    }

    private static void tell(Setting setting, Given given, SettingValue value, Layer layer, List<String> problems) {
        try {
            Reading.of(setting, given);
        } catch (RefusedException wrong) {
            problems.add(wrong.getMessage());
            return;
        }
        boolean told = layer.origin() == Origin.FILE || layer.origin() == Origin.ENVIRONMENT;
        if (told && value.locked() && !value.place().equals(given.place())) {
            problems.add(Messages.get("overruled", given.place(), setting.name(), value.lock()));
        }
    }

    public void choose(Setting setting, List<String> values) {
        Given given = new Given(Messages.get("yours"), 0, values, setting.kind() == SettingKind.LIST);
        Reading.of(setting, given);
        own = choices.put(setting.name(), given);
    }

    public void forget(Setting setting) {
        own = choices.put(setting.name(), null);
    }
}
