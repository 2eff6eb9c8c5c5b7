package org.maitri.services.internal.setting;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.maitri.spi.setting.Setting;
import org.maitri.spi.setting.SettingKind;
import org.maitri.spi.setting.SettingValue.Origin;

/** Reads the variables {@code MAITRI_SETTING_…}. Lists are written with commas. */
final class Environment {

    private static final String PREFIX = "MAITRI_SETTING_";

    private Environment() {}

    static Layer read(Map<String, String> variables, List<Setting> declared) {
        Map<String, Setting> byVariable =
                declared.stream().collect(Collectors.toMap(Setting::variable, setting -> setting, (one, same) -> one));
        Map<String, Given> given = new LinkedHashMap<>();
        List<String> problems = new ArrayList<>();
        new TreeMap<>(variables).forEach((variable, text) -> {
            Setting setting = byVariable.get(variable);
            if (setting != null) {
                given.put(setting.name(), given(setting, variable, text));
            } else if (variable.startsWith(PREFIX)) {
                problems.add(Messages.get("variable.unknown", variable));
            }
        });
        return new Layer(Origin.ENVIRONMENT, "", given, Map.of(), problems);
    }

    private static Given given(Setting setting, String variable, String text) {
        boolean list = setting.kind() == SettingKind.LIST;
        List<String> values = Arrays.stream(list ? text.split(",") : new String[] {text})
                .map(String::strip)
                .filter(value -> !value.isEmpty())
                .toList();
        return new Given(variable, 0, values, list);
    }
}
