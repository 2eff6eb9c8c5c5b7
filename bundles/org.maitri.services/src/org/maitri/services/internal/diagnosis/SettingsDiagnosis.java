package org.maitri.services.internal.diagnosis;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.maitri.kernel.Progress;
import org.maitri.spi.diagnosis.DiagnosisContributor;
import org.maitri.spi.setting.SettingKind;
import org.maitri.spi.setting.SettingValue;
import org.maitri.spi.setting.Settings;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The settings and where they come from. Of texts, which may name anything, only that they are set. */
@Component
public final class SettingsDiagnosis implements DiagnosisContributor {

    private final Settings settings;

    @Activate
    public SettingsDiagnosis(@Reference Settings settings) {
        this.settings = settings;
    }

    @Override
    public String name() {
        return "settings";
    }

    @Override
    public Map<String, Object> examine(Progress progress) {
        Map<String, Object> all = new LinkedHashMap<>();
        settings.all().forEach(value -> all.put(value.setting().name(), told(value)));
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("settings", all);
        facts.put("problems", settings.problems().size());
        return facts;
    }

    private static Map<String, Object> told(SettingValue value) {
        SettingKind kind = value.setting().kind();
        boolean text = kind == SettingKind.TEXT || kind == SettingKind.LIST;
        Map<String, Object> told = new LinkedHashMap<>();
        told.put("value", text && !value.values().isEmpty() ? "(set)" : value.text());
        told.put("from", value.origin().name().toLowerCase(Locale.ROOT));
        told.put("locked", value.locked());
        return told;
    }
}
