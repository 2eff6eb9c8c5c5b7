package org.maitri.spi.setting;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * Something that can be set, described once: the settings file, the environment, {@code maitri settings} and the preferences
 * all go by this description.
 *
 * @param name small letters, digits and dashes in parts with dots between them, {@code theme} or {@code log.level}, for ever the
 *     same; those of a plug-in begin with the plug-in's own word: {@code loyaltycard.tiers}
 * @param standard the value where nobody has set one, as it is written; empty for none
 * @param meaning what it does, for an administrator, in a sentence
 * @param choices what it can be, for {@link SettingKind#CHOICE}
 * @param least the least number, for {@link SettingKind#NUMBER}
 * @param most the largest number, for {@link SettingKind#NUMBER}
 */
public record Setting(
        String name,
        SettingKind kind,
        List<String> standard,
        String meaning,
        List<String> choices,
        long least,
        long most) {

    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*(\\.[a-z][a-z0-9]*(-[a-z0-9]+)*)*");

    public Setting {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(meaning, "meaning");
        standard = List.copyOf(standard);
        choices = List.copyOf(choices);
        if (!NAME.matcher(name).matches()) {
            throw new IllegalArgumentException("No name of a setting: " + name);
        }
    }

    public static Setting text(String name, String standard, String meaning) {
        return of(name, SettingKind.TEXT, standard.isEmpty() ? List.of() : List.of(standard), meaning, List.of());
    }

    public static Setting yesNo(String name, boolean standard, String meaning) {
        return of(name, SettingKind.YES_NO, List.of(String.valueOf(standard)), meaning, List.of());
    }

    public static Setting number(String name, long standard, long least, long most, String meaning) {
        List<String> value = List.of(String.valueOf(standard));
        return new Setting(name, SettingKind.NUMBER, value, meaning, List.of(), least, most);
    }

    public static Setting choice(String name, List<String> choices, String standard, String meaning) {
        return of(name, SettingKind.CHOICE, List.of(standard), meaning, choices);
    }

    public static Setting list(String name, List<String> standard, String meaning) {
        return of(name, SettingKind.LIST, standard, meaning, List.of());
    }

    private static Setting of(
            String name, SettingKind kind, List<String> standard, String meaning, List<String> choices) {
        return new Setting(name, kind, standard, meaning, choices, Long.MIN_VALUE, Long.MAX_VALUE);
    }

    /** The environment variable that sets it: {@code MAITRI_SETTING_LOG_LEVEL}. */
    public String variable() {
        return "MAITRI_SETTING_" + name.toUpperCase(Locale.ROOT).replaceAll("[.-]", "_");
    }
}
