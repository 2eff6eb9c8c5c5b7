package org.maitri.services.internal.diagnosis;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.maitri.kernel.Progress;
import org.maitri.spi.diagnosis.DiagnosisContributor;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.runtime.ServiceComponentRuntime;
import org.osgi.service.component.runtime.dto.ComponentConfigurationDTO;
import org.osgi.service.component.runtime.dto.ComponentDescriptionDTO;

/** The components that are not at work, and why. */
@Component
public final class ComponentsDiagnosis implements DiagnosisContributor {

    private final ServiceComponentRuntime runtime;

    @Activate
    public ComponentsDiagnosis(@Reference ServiceComponentRuntime runtime) {
        this.runtime = runtime;
    }

    @Override
    public String name() {
        return "components";
    }

    @Override
    public Map<String, Object> examine(Progress progress) {
        Map<String, Object> idle = new LinkedHashMap<>();
        int count = 0;
        for (ComponentDescriptionDTO component : runtime.getComponentDescriptionDTOs()) {
            count++;
            for (ComponentConfigurationDTO configuration : runtime.getComponentConfigurationDTOs(component)) {
                List<String> reasons = reasons(configuration);
                if (!reasons.isEmpty()) {
                    idle.put(component.implementationClass, reasons);
                }
            }
        }
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("components", count);
        facts.put("idle", idle);
        return facts;
    }

    private static List<String> reasons(ComponentConfigurationDTO configuration) {
        List<String> reasons = new ArrayList<>();
        if (configuration.state == ComponentConfigurationDTO.UNSATISFIED_REFERENCE) {
            Arrays.stream(configuration.unsatisfiedReferences)
                    .map(reference -> "waits for " + wanted(configuration, reference.name))
                    .forEach(reasons::add);
        } else if (configuration.state == ComponentConfigurationDTO.UNSATISFIED_CONFIGURATION) {
            reasons.add("waits for its configuration");
        } else if (configuration.state == ComponentConfigurationDTO.FAILED_ACTIVATION) {
            reasons.add("failed");
            configuration.failure.lines().map(LogParts::line).forEach(reasons::add);
        }
        return reasons;
    }

    private static String wanted(ComponentConfigurationDTO configuration, String reference) {
        return Arrays.stream(configuration.description.references)
                .filter(each -> each.name.equals(reference))
                .map(each -> each.interfaceName)
                .findFirst()
                .orElse(reference);
    }
}
