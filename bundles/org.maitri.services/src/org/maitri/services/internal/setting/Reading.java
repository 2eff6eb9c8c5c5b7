package org.maitri.services.internal.setting;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.maitri.kernel.RefusedException;
import org.maitri.spi.setting.Setting;
import org.maitri.spi.setting.SettingKind;

/** Understands what was written as a value of a setting. */
final class Reading {

    private static final Set<String> YES = Set.of("true", "yes", "on");
    private static final Set<String> NO = Set.of("false", "no", "off");

    private Reading() {}

    /**
     * The values as the setting keeps them; an empty list unsets.
     *
     * @throws RefusedException if the setting cannot have them
     */
    static List<String> of(Setting setting, Given given) {
        if (setting.kind() == SettingKind.LIST) {
            return given.values();
        }
        if (given.values().isEmpty() && !given.list()) {
            return setting.standard();
        }
        if (given.list() || given.values().size() > 1) {
            throw wrong(setting, given, String.join(", ", given.values()));
        }
        String text = given.values().getFirst();
        return switch (setting.kind()) {
            case YES_NO -> List.of(yesNo(setting, given, text.toLowerCase(Locale.ROOT)));
            case NUMBER -> List.of(number(setting, given, text));
            case CHOICE -> List.of(choice(setting, given, text));
            case TEXT, LIST -> text.isEmpty() ? List.of() : List.of(text);
        };
    }

    private static String yesNo(Setting setting, Given given, String text) {
        if (!YES.contains(text) && !NO.contains(text)) {
            throw wrong(setting, given, text);
        }
        return String.valueOf(YES.contains(text));
    }

    private static String number(Setting setting, Given given, String text) {
        try {
            long number = Long.parseLong(text);
            if (number >= setting.least() && number <= setting.most()) {
                return String.valueOf(number);
            }
        } catch (NumberFormatException noNumber) {
            throw wrong(setting, given, text);
        }
        throw wrong(setting, given, text);
    }

    private static String choice(Setting setting, Given given, String text) {
        return setting.choices().stream()
                .filter(choice -> choice.equalsIgnoreCase(text))
                .findFirst()
                .orElseThrow(() -> wrong(setting, given, text));
    }

    private static RefusedException wrong(Setting setting, Given given, String text) {
        return new RefusedException(Messages.get("value.wrong", given.place(), setting.name(), text, wanted(setting)));
    }

    private static String wanted(Setting setting) {
        return switch (setting.kind()) {
            case CHOICE -> Messages.get("wanted.choice", String.join(", ", setting.choices()));
            case NUMBER ->
                Messages.get("wanted.number", String.valueOf(setting.least()), String.valueOf(setting.most()));
            case YES_NO -> Messages.get("wanted.yes-no");
            case TEXT, LIST -> Messages.get("wanted.text");
        };
    }
}
