package org.maitri.services;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.maitri.kernel.RefusedException;
import org.maitri.services.internal.setting.CoreSettings;
import org.maitri.services.internal.setting.Messages;
import org.maitri.services.internal.setting.Places;
import org.maitri.services.internal.setting.Sources;
import org.maitri.spi.setting.Setting;
import org.maitri.spi.setting.SettingContributor;
import org.maitri.spi.setting.SettingValue;
import org.maitri.spi.setting.Settings;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferencePolicy;

/** Knows what is set, by whom, and what may not be changed. */
@Component
public final class SettingsEngine implements Settings {

    /** True where nothing but the product itself runs; plug-ins cannot declare their settings then. */
    private static final String SAFE_MODE = "maitri.safe.mode";

    private final Sources sources;
    private final List<SettingContributor> fixed = new ArrayList<>(List.of(new CoreSettings()));

    /** Dynamic, as the settings are needed before the last plug-in is there. */
    @Reference(policy = ReferencePolicy.DYNAMIC)
    private volatile List<SettingContributor> contributors = List.of();

    @Activate
    public SettingsEngine(BundleContext context) {
        this(Places.of(context::getProperty, System.getenv()), System.getenv(), List.of());
    }

    /** @param further contributors beside the core */
    public SettingsEngine(Places places, Map<String, String> environment, List<SettingContributor> further) {
        sources = new Sources(places, environment);
        fixed.addAll(further);
    }

    private Map<String, Setting> declared() {
        Map<String, Setting> settings = new LinkedHashMap<>();
        List<SettingContributor> all = new ArrayList<>(fixed);
        all.addAll(contributors);
        all.stream()
                .flatMap(contributor -> contributor.settings().stream())
                .sorted(Comparator.comparing(Setting::name))
                .forEach(setting -> settings.putIfAbsent(setting.name(), setting));
        return settings;
    }

    private Setting declared(String name) {
        return Optional.ofNullable(declared().get(name))
                .orElseThrow(() -> new RefusedException(Messages.get("setting.unknown", name)));
    }

    @Override
    public SettingValue value(String name) {
        Map<String, Setting> declared = declared();
        if (!declared.containsKey(name)) {
            throw new IllegalArgumentException("No contributor declares the setting " + name);
        }
        return sources.value(declared.get(name), declared.values());
    }

    @Override
    public List<SettingValue> all() {
        Map<String, Setting> declared = declared();
        return declared.values().stream()
                .map(setting -> sources.value(setting, declared.values()))
                .toList();
    }

    @Override
    public List<String> problems() {
        return sources.problems(declared(), !Boolean.getBoolean(SAFE_MODE));
    }

    @Override
    public void choose(String name, List<String> values) {
        Setting setting = declared(name);
        requireUnlocked(name);
        sources.choose(setting, values);
    }

    @Override
    public void forget(String name) {
        sources.forget(declared(name));
    }

    @Override
    public void requireUnlocked(String name) {
        SettingValue value = value(name);
        if (value.locked()) {
            throw new RefusedException(Messages.get("locked", name, value.lock()));
        }
    }
}
