package org.maitri.plugins.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.eclipse.equinox.p2.metadata.IInstallableUnit;
import org.eclipse.equinox.p2.metadata.IProvidedCapability;
import org.eclipse.equinox.p2.metadata.IRequirement;
import org.eclipse.equinox.p2.metadata.MetadataFactory;
import org.eclipse.equinox.p2.metadata.MetadataFactory.InstallableUnitDescription;
import org.eclipse.equinox.p2.metadata.Version;
import org.eclipse.equinox.p2.metadata.VersionRange;
import org.junit.jupiter.api.Test;

class FitTest {

    private static final String BUNDLE = "osgi.bundle";

    private static IInstallableUnit unit(List<IProvidedCapability> gives, List<IRequirement> needs) {
        InstallableUnitDescription description = new InstallableUnitDescription();
        description.setId("unit");
        description.setVersion(Version.create("1.0.0"));
        description.setCapabilities(gives.toArray(IProvidedCapability[]::new));
        description.setRequirements(needs.toArray(IRequirement[]::new));
        return MetadataFactory.createInstallableUnit(description);
    }

    private static IInstallableUnit giving(String name, String version) {
        return unit(
                List.of(MetadataFactory.createProvidedCapability(BUNDLE, name, Version.create(version))), List.of());
    }

    private static IRequirement need(String name, String range, boolean optional) {
        return MetadataFactory.createRequirement(BUNDLE, name, new VersionRange(range), null, optional, false);
    }

    private static Optional<String> misfit(IRequirement... needs) {
        Fit product = new Fit(List.of(giving("org.maitri.spi", "1.0.0.2026"), giving("lib", "2.3.0")));
        return product.misfit("Loyalty card", "1.2.0.2026", List.of(unit(List.of(), List.of(needs))));
    }

    @Test
    void what_is_there_fits() {
        assertThat(misfit(need("org.maitri.spi", "[1.0.0,2.0.0)", false))).isEmpty();
    }

    @Test
    void what_is_too_old_is_named_with_what_is_there() {
        assertThat(misfit(need("org.maitri.spi", "[2.0.0,3.0.0)", false)))
                .contains("Loyalty card 1.2 needs org.maitri.spi 2.0 or newer; this Maitri has 1.0.");
    }

    @Test
    void what_is_too_new_is_named_with_what_is_there() {
        assertThat(misfit(need("lib", "[1.0.0,2.0.0)", false)))
                .contains("Loyalty card 1.2 needs lib older than 2.0; this Maitri has 2.3.");
        assertThat(misfit(need("lib", "[1.0.0,1.0.0]", false)))
                .contains("Loyalty card 1.2 needs lib in version 1.0; this Maitri has 2.3.");
    }

    @Test
    void what_is_missing_is_named() {
        assertThat(misfit(need("com.example.base.feature.group", "0.0.0", false)))
                .contains("Loyalty card 1.2 needs com.example.base, which this Maitri does not have.");
        assertThat(misfit(need("com.example.base", "1.5.0", false)))
                .contains("Loyalty card 1.2 needs com.example.base 1.5 or newer, which this Maitri does not have.");
    }

    @Test
    void maitri_itself_is_named_first() {
        assertThat(misfit(need("lib", "9.0.0", false), need("org.maitri.spi", "2.0.0", false)))
                .hasValueSatisfying(reason -> assertThat(reason).contains("org.maitri.spi"));
    }

    @Test
    void what_is_optional_may_be_missing() {
        assertThat(misfit(need("com.example.base", "1.0.0", true))).isEmpty();
    }
}
