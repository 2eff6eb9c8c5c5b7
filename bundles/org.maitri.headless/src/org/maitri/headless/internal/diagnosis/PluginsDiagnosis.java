package org.maitri.headless.internal.diagnosis;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.maitri.kernel.Progress;
import org.maitri.plugins.Plugin;
import org.maitri.plugins.Plugins;
import org.maitri.spi.diagnosis.DiagnosisContributor;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The plug-ins with their states; not where they came from. */
@Component
public final class PluginsDiagnosis implements DiagnosisContributor {

    private final Plugins plugins;

    @Activate
    public PluginsDiagnosis(@Reference Plugins plugins) {
        this.plugins = plugins;
    }

    @Override
    public String name() {
        return "plug-ins";
    }

    @Override
    public Map<String, Object> examine(Progress progress) {
        Map<String, Object> all = new LinkedHashMap<>();
        for (Plugin plugin : plugins.installed()) {
            Map<String, Object> told = new LinkedHashMap<>();
            told.put("version", plugin.version());
            told.put("state", plugin.state().name().toLowerCase(Locale.ROOT));
            told.put("reason", plugin.reason());
            all.put(plugin.id(), told);
        }
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("safeMode", Plugins.safeMode());
        facts.put("plugIns", all);
        return facts;
    }
}
