package org.maitri.services.internal.setting;

import java.util.List;
import org.maitri.spi.setting.Setting;
import org.maitri.spi.setting.SettingContributor;

/** The settings that every Maitri has. */
public final class CoreSettings implements SettingContributor {

    @Override
    public List<Setting> settings() {
        return List.of(
                Setting.choice("theme", List.of("system", "light", "dark"), "system", meaning("theme")),
                text("language"),
                text("time-zone"),
                Setting.yesNo("welcome", true, meaning("welcome")),
                text("profile.name"),
                text("profile.url"),
                text("profile.user"),
                text("profile.password-file"),
                text("data-folder"),
                Setting.yesNo("scheduled-work", true, meaning("scheduled-work")),
                Setting.choice("log.level", List.of("error", "warning", "info", "debug"), "info", meaning("log.level")),
                Setting.number("log.megabytes", 5, 1, 1000, meaning("log.megabytes")),
                Setting.number("log.files", 5, 1, 100, meaning("log.files")));
    }

    private static Setting text(String name) {
        return Setting.text(name, "", meaning(name));
    }

    private static String meaning(String name) {
        return Messages.get("setting." + name);
    }
}
