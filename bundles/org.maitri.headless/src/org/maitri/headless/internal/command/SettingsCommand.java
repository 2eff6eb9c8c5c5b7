package org.maitri.headless.internal.command;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.maitri.headless.internal.Session;
import org.maitri.spi.setting.SettingKind;
import org.maitri.spi.setting.SettingValue;
import org.maitri.spi.setting.Settings;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Lists every setting, its value and who decided it, and keeps what the person chooses. */
@Command(name = "settings")
final class SettingsCommand implements Runnable {

    private static final String HIDDEN = "…";

    private final Session session;

    SettingsCommand(Session session) {
        this.session = session;
    }

    @Override
    public void run() {
        session.print(settings().all().stream()
                .map(value -> row(value, session.json()))
                .toList());
    }

    private Settings settings() {
        return session.service(Settings.class);
    }

    /** Keeps the person's own choice. */
    @Command
    void set(
            @Parameters(index = "0", paramLabel = "NAME") String name,
            @Parameters(index = "1..*", arity = "1..*", paramLabel = "VALUE") List<String> values) {
        settings().choose(name, values);
        session.print(row(settings().value(name), true));
    }

    /** Forgets the person's own choice. */
    @Command
    void unset(@Parameters(index = "0", paramLabel = "NAME") String name) {
        settings().forget(name);
        session.print(row(settings().value(name), true));
    }

    /** What only its owner should read is not shown. */
    private static String shown(SettingValue value) {
        boolean secret = value.setting().name().matches(".*(password|secret|token)");
        return secret && !value.values().isEmpty()
                ? HIDDEN
                : value.text().replaceAll("(?i)(password=)[^&]*", "$1" + HIDDEN);
    }

    private static Map<String, Object> row(SettingValue value, boolean all) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("name", value.setting().name());
        row.put("value", value.setting().kind() == SettingKind.LIST && all ? value.values() : shown(value));
        row.put("locked", value.locked());
        row.put("from", value.origin().name().toLowerCase(Locale.ROOT));
        row.put("place", value.place());
        if (all) {
            row.put("lock", value.lock());
            row.put(
                    "type",
                    value.setting().kind().name().toLowerCase(Locale.ROOT).replace('_', '-'));
            row.put("default", String.join(", ", value.setting().standard()));
            row.put("choices", value.setting().choices());
            row.put("variable", value.setting().variable());
        }
        row.put("meaning", value.setting().meaning());
        return row;
    }
}
