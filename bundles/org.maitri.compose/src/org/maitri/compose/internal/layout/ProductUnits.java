package org.maitri.compose.internal.layout;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.equinox.p2.metadata.IInstallableUnit;
import org.eclipse.equinox.p2.metadata.IRequirement;
import org.eclipse.equinox.p2.metadata.Version;
import org.eclipse.equinox.p2.metadata.VersionRange;
import org.maitri.compose.internal.composition.Composition;

/**
 * The unit that is the product, and those that say how it starts: the same as the product of the build has, so that a
 * composition of everything is that product.
 */
final class ProductUnits {

    private static final String APPLICATION = "org.maitri.workbench.application";
    private static final String JAVA = "21";

    /** Bundles that are started with the framework, with their start levels; 0 for the usual one. */
    private static final Map<String, Integer> STARTED = Map.of(
            "org.apache.aries.spifly.dynamic.bundle", 2,
            "org.apache.felix.scr", 2,
            "org.eclipse.core.runtime", 0,
            "org.eclipse.equinox.common", 2,
            "org.eclipse.equinox.event", 2,
            "org.eclipse.equinox.simpleconfigurator", 1);

    private final IInstallableUnit product;
    private final List<IInstallableUnit> all = new ArrayList<>();

    /** @param parts what the product cannot be without: platform, core, branding */
    ProductUnits(Composition composition, Version version, String productExtension, List<IInstallableUnit> parts) {
        String id = composition.id() + ".product";
        all.add(configuration(id, version, productExtension));
        all.add(Units.forAll("tooling.osgi.bundle.default", "bundle", bundleSteps("setStartLevel(startLevel:4);", "")));
        all.add(Units.forAll(
                "tooling.org.eclipse.update.feature.default",
                "feature",
                Map.of(
                        "install", "installFeature(feature:${artifact},featureId:default,featureVersion:default)",
                        "uninstall",
                                "uninstallFeature(feature:${artifact},featureId:default,featureVersion:default)")));
        STARTED.keySet().stream().sorted().forEach(bundle -> all.add(started(bundle, version)));
        List<IRequirement> requirements = new ArrayList<>();
        requirements.add(Units.unit("a.jre.javase", new VersionRange("[" + JAVA + ".0.0," + JAVA + ".9.0)")));
        parts.forEach(part -> requirements.add(Units.exactly(part)));
        all.forEach(unit -> requirements.add(Units.exactly(unit)));
        Map<String, String> properties = new LinkedHashMap<>();
        properties.put(IInstallableUnit.PROP_NAME, composition.name());
        properties.put(IInstallableUnit.PROP_DESCRIPTION, composition.description());
        properties.put(IInstallableUnit.PROP_PROVIDER, composition.vendor());
        product = Units.group(id, version, properties, requirements);
        all.add(product);
    }

    private static IInstallableUnit configuration(String id, Version version, String productExtension) {
        Map<String, String> properties = new LinkedHashMap<>();
        properties.put("eclipse.product", productExtension);
        properties.put("eclipse.application", APPLICATION);
        properties.put("osgi.requiredJavaVersion", JAVA);
        StringBuilder set = new StringBuilder();
        StringBuilder unset = new StringBuilder();
        properties.forEach((name, value) -> {
            set.append("setProgramProperty(propName:" + name + ",propValue:" + value + ");");
            unset.append("setProgramProperty(propName:" + name + ",propValue:);");
        });
        return Units.setUp(
                id + ".configuration", version, Map.of("configure", set.toString(), "unconfigure", unset.toString()));
    }

    private static IInstallableUnit started(String bundle, Version version) {
        int level = STARTED.get(bundle);
        String configure =
                (level == 0 ? "" : "setStartLevel(startLevel:" + level + ");") + "markStarted(started: true);";
        String unconfigure = (level == 0 ? "" : "setStartLevel(startLevel:-1);") + "markStarted(started: false);";
        return Units.forBundle(bundle, version, bundleSteps(configure, unconfigure));
    }

    private static Map<String, String> bundleSteps(String configure, String unconfigure) {
        return Map.of(
                "install",
                "installBundle(bundle:${artifact})",
                "uninstall",
                "uninstallBundle(bundle:${artifact})",
                "configure",
                configure,
                "unconfigure",
                unconfigure);
    }

    IInstallableUnit product() {
        return product;
    }

    List<IInstallableUnit> all() {
        return List.copyOf(all);
    }
}
