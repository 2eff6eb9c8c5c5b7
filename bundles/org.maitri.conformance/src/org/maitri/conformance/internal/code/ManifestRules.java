package org.maitri.conformance.internal.code;

import java.util.List;
import java.util.Map;
import org.maitri.conformance.internal.Contents;
import org.maitri.conformance.internal.Faults;
import org.maitri.conformance.internal.Rule;

/** What the manifest of each bundle says: what it stands on, and that a newer product can tell whether it still fits. */
public final class ManifestRules {

    private static final String RANGE = ".*version=\"?\\[[^,]+,[^)\\]]+[)\\]].*";
    private static final String WITHOUT_VERSIONS = "(javax|org\\.w3c|org\\.xml|io\\.zonky)\\..*";
    private static final String API = "org\\.maitri\\.(kernel|spi|ui)(\\..*)?";
    private static final String NO_API =
            "org\\.maitri\\.(services|persistence|headless|workbench|mail|plugins|compose)(\\..*)?";

    public static final List<Rule> ALL = List.of(
            rule("Imported packages and required bundles carry a version range", ManifestRules::ranges),
            rule("Only the API of the product is imported, nothing internal", ManifestRules::api),
            rule("Exported packages carry a version", ManifestRules::exports),
            rule(
                    "A bundle with components is activated lazily and holds their descriptions",
                    ManifestRules::components),
            rule("Name and vendor are translated", ManifestRules::translated),
            rule("A bundle runs on Java 21", ManifestRules::java));

    private ManifestRules() {}

    private interface ForBundle {
        void look(Contents bundle, Faults faults);
    }

    private static Rule rule(String sentence, ForBundle check) {
        return new Rule(
                sentence, (examined, faults) -> examined.bundles().forEach(bundle -> check.look(bundle, faults)));
    }

    private static void ranges(Contents bundle, Faults faults) {
        Headers.clauses(bundle, "Import-Package")
                .forEach((name, parameters) -> faults.expect(
                        name.matches(WITHOUT_VERSIONS) || parameters.matches(RANGE),
                        bundle.place(Contents.MANIFEST),
                        "Import-Package " + name + " has no version range",
                        "Write " + name + ";version=\"[1.0.0,2.0.0)\" with the version you compile against"));
        Headers.clauses(bundle, "Require-Bundle")
                .forEach((name, parameters) -> faults.expect(
                        parameters.matches(".*bundle-" + RANGE.substring(2)),
                        bundle.place(Contents.MANIFEST),
                        "Require-Bundle " + name + " has no version range",
                        "Write " + name + ";bundle-version=\"[1.0.0,2.0.0)\" with the version you compile against"));
    }

    private static void api(Contents bundle, Faults faults) {
        for (String header : List.of("Import-Package", "Require-Bundle")) {
            Headers.clauses(bundle, header)
                    .keySet()
                    .forEach(name -> faults.expect(
                            isOpen(name) || name.startsWith(bundle.name()),
                            bundle.place(Contents.MANIFEST),
                            header + " names " + name + ", which is not API and may change at any time",
                            "Use what org.maitri.kernel, org.maitri.spi and org.maitri.ui export"));
        }
    }

    /** Whether a plug-in may use a package: neither internal nor an engine behind the API. */
    static boolean isOpen(String name) {
        return !name.startsWith("org.maitri.")
                || name.matches(API) && !isInternal(name)
                || !name.matches(NO_API) && !isInternal(name);
    }

    private static boolean isInternal(String name) {
        return name.matches(".*\\.internal(\\..*)?");
    }

    private static void exports(Contents bundle, Faults faults) {
        Headers.clauses(bundle, "Export-Package")
                .forEach((name, parameters) -> faults.expect(
                        parameters.matches(".*version=.*"),
                        bundle.place(Contents.MANIFEST),
                        "Export-Package " + name + " has no version",
                        "Write " + name + ";version=\"1.0.0\", or do not export it"));
    }

    private static void components(Contents bundle, Faults faults) {
        Map<String, String> described = Headers.clauses(bundle, "Service-Component");
        if (described.isEmpty()) {
            return;
        }
        faults.expect(
                bundle.header("Bundle-ActivationPolicy").orElse("").startsWith("lazy"),
                bundle.place(Contents.MANIFEST),
                "the bundle has components but is never started, so the product does not see them",
                "Add Bundle-ActivationPolicy: lazy");
        described.keySet().stream()
                .filter(file -> !file.contains("*"))
                .forEach(file -> faults.expect(
                        bundle.files().contains(file),
                        bundle.place(file),
                        "the manifest names this description of a component, and it is not in the bundle",
                        "Add OSGI-INF/ to bin.includes in build.properties"));
    }

    private static void translated(Contents bundle, Faults faults) {
        for (String header : List.of("Bundle-Name", "Bundle-Vendor")) {
            faults.expect(
                    bundle.header(header).orElse("").startsWith("%"),
                    bundle.place(Contents.MANIFEST),
                    header + " is a text itself",
                    "Write a key such as %bundleName, and the text into OSGI-INF/l10n/bundle.properties");
        }
    }

    private static void java(Contents bundle, Faults faults) {
        String environment =
                bundle.header("Bundle-RequiredExecutionEnvironment").orElse("")
                        + bundle.header("Require-Capability").orElse("");
        faults.expect(
                !environment.matches(".*JavaSE-(2[2-9]|[3-9]\\d).*|.*JavaSE\\)\\(version=(2[2-9]|[3-9]\\d).*"),
                bundle.place(Contents.MANIFEST),
                "the bundle asks for a newer Java than the product has: " + environment,
                "Compile for JavaSE-21");
    }
}
