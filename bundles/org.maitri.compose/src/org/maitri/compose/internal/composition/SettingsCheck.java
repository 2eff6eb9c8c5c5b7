package org.maitri.compose.internal.composition;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.maitri.compose.internal.Messages;
import org.maitri.services.yaml.YamlProblems;
import org.maitri.services.yaml.YamlValue;
import org.maitri.spi.setting.Setting;
import org.maitri.spi.setting.SettingKind;

/** Understands the settings of a composition, and names those that no program would take. */
final class SettingsCheck {

    private static final Set<String> YES_NO = Set.of("true", "false", "yes", "no", "on", "off");

    private final Map<String, Setting> known = new TreeMap<>();
    private final Predicate<String> foreign;
    private final YamlProblems problems;

    /** @param foreign whether a word is that of a plug-in whose settings are not known here */
    SettingsCheck(Collection<Setting> known, Predicate<String> foreign, YamlProblems problems) {
        known.forEach(setting -> this.known.put(setting.name(), setting));
        this.foreign = foreign;
        this.problems = problems;
    }

    /** By their whole name: {@code log.level}, whether it was written so or as a map in a map. */
    Map<String, Object> read(YamlValue map) {
        Map<String, Object> flat = new LinkedHashMap<>();
        add("", map, flat);
        return flat;
    }

    private void add(String group, YamlValue map, Map<String, Object> flat) {
        map.entries().forEach((key, value) -> {
            String name = group.isEmpty() ? key : group + '.' + key;
            if (value.isMap()) {
                add(name, value, flat);
            } else {
                check(name, value);
                flat.put(
                        name,
                        value.isList()
                                ? value.items().stream().map(YamlValue::text).toList()
                                : value.text());
            }
        });
    }

    void check(String name, YamlValue value) {
        Setting setting = known.get(name);
        if (setting == null) {
            if (!foreign.test(name.split("\\.")[0])) {
                problems.unknown(value.line(), name, known.keySet());
            }
            return;
        }
        boolean list = setting.kind() == SettingKind.LIST;
        if (value.isNothing()
                || list != value.isList() && !(list && value.isScalar())
                || !fits(setting, value.text())) {
            problems.add(
                    value.line(),
                    Messages.get("setting.wrong", name, value.text(), setting.meaning(), wanted(setting)));
        }
    }

    private static boolean fits(Setting setting, String text) {
        return switch (setting.kind()) {
            case YES_NO -> YES_NO.contains(text.toLowerCase(Locale.ROOT));
            case CHOICE -> setting.choices().stream().anyMatch(text::equalsIgnoreCase);
            case NUMBER ->
                text.matches("-?\\d{1,18}")
                        && Long.parseLong(text) >= setting.least()
                        && Long.parseLong(text) <= setting.most();
            case TEXT, LIST -> true;
        };
    }

    private static String wanted(Setting setting) {
        return switch (setting.kind()) {
            case YES_NO -> "true, false";
            case CHOICE -> String.join(", ", setting.choices());
            case NUMBER -> setting.least() + "–" + setting.most();
            case TEXT, LIST -> Messages.get("setting.text");
        };
    }

    /** Names of settings, or of groups of them, or {@code all}. */
    void checkLocks(List<YamlValue> locks) {
        for (YamlValue lock : locks) {
            String name = lock.text().strip();
            boolean any = name.equals("all")
                    || foreign.test(name.split("\\.")[0])
                    || known.keySet().stream().anyMatch(each -> each.equals(name) || each.startsWith(name + '.'));
            if (!any) {
                problems.unknown(lock.line(), name, known.keySet());
            }
        }
    }
}
