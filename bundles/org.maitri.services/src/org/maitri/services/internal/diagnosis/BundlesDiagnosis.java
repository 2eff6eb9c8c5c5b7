package org.maitri.services.internal.diagnosis;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.maitri.kernel.Progress;
import org.maitri.spi.diagnosis.DiagnosisContributor;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.wiring.BundleRevision;
import org.osgi.framework.wiring.FrameworkWiring;
import org.osgi.resource.Requirement;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;

/** The bundles with their states, and what those lack that cannot run. */
@Component
public final class BundlesDiagnosis implements DiagnosisContributor {

    private static final Map<Integer, String> STATES = Map.of(
            Bundle.INSTALLED, "installed",
            Bundle.RESOLVED, "resolved",
            Bundle.STARTING, "starting",
            Bundle.ACTIVE, "active",
            Bundle.STOPPING, "stopping",
            Bundle.UNINSTALLED, "uninstalled");

    private final BundleContext context;

    @Activate
    public BundlesDiagnosis(BundleContext context) {
        this.context = context;
    }

    @Override
    public String name() {
        return "bundles";
    }

    @Override
    public Map<String, Object> examine(Progress progress) {
        Map<String, Object> bundles = new LinkedHashMap<>();
        Map<String, Object> lacking = new LinkedHashMap<>();
        for (Bundle bundle : context.getBundles()) {
            String id = bundle.getSymbolicName() + ' ' + bundle.getVersion();
            bundles.put(id, STATES.get(bundle.getState()));
            if (bundle.getState() == Bundle.INSTALLED) {
                lacking.put(id, lacks(bundle));
            }
        }
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("lacking", lacking);
        facts.put("bundles", bundles);
        return facts;
    }

    private List<String> lacks(Bundle bundle) {
        FrameworkWiring wiring = context.getBundle(0).adapt(FrameworkWiring.class);
        List<String> lacks = new ArrayList<>();
        for (Requirement needed : bundle.adapt(BundleRevision.class).getRequirements(null)) {
            boolean optional = "optional".equals(needed.getDirectives().get("resolution"));
            if (!optional && wiring.findProviders(needed).isEmpty()) {
                lacks.add(needed.getNamespace() + ' ' + needed.getDirectives().get("filter"));
            }
        }
        return lacks;
    }
}
