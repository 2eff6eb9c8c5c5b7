package com.example.guide;

import java.util.Map;
import org.maitri.kernel.Progress;
import org.maitri.spi.diagnosis.DiagnosisContributor;
import org.maitri.spi.setting.Settings;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Says in a diagnosis how the printer of cards is set up, and of whom nothing. */
// guide: DiagnosisContributor
@Component
public final class PrinterDiagnosis implements DiagnosisContributor {

    private final Settings settings;

    @Activate
    public PrinterDiagnosis(@Reference Settings settings) {
        this.settings = settings;
    }

    @Override
    public String name() {
        return "club-card-printer";
    }

    @Override
    public Map<String, Object> examine(Progress progress) {
        return Map.of("named", !settings.text(ClubSettings.PRINTER).isEmpty());
    }
}
// guide: end
