package org.maitri.compose.internal.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.equinox.p2.metadata.IArtifactKey;
import org.eclipse.equinox.p2.metadata.IInstallableUnit;
import org.eclipse.equinox.p2.metadata.IProvidedCapability;
import org.eclipse.equinox.p2.metadata.IRequirement;
import org.eclipse.equinox.p2.metadata.ITouchpointType;
import org.eclipse.equinox.p2.metadata.MetadataFactory;
import org.eclipse.equinox.p2.metadata.MetadataFactory.InstallableUnitDescription;
import org.eclipse.equinox.p2.metadata.MetadataFactory.InstallableUnitFragmentDescription;
import org.eclipse.equinox.p2.metadata.Version;
import org.eclipse.equinox.p2.metadata.VersionRange;

/** Units in the words of p2: what is required, provided and done when something is laid out. */
final class Units {

    private static final String UNIT = IInstallableUnit.NAMESPACE_IU_ID;

    private static final String KIND = "org.eclipse.equinox.p2.eclipse.type";
    private static final String BUNDLE = "osgi.bundle";
    private static final Version ONE = Version.createOSGi(1, 0, 0);
    private static final ITouchpointType OSGI =
            MetadataFactory.createTouchpointType("org.eclipse.equinox.p2.osgi", ONE);

    private Units() {}

    /** A unit without files that says what the configuration of the product has to be. */
    static IInstallableUnit setUp(String id, Version version, Map<String, String> instructions) {
        InstallableUnitDescription unit = described(new InstallableUnitDescription(), id, version);
        unit.setTouchpointType(OSGI);
        unit.addTouchpointData(MetadataFactory.createTouchpointData(new TreeMap<>(instructions)));
        return MetadataFactory.createInstallableUnit(unit);
    }

    /** A unit that stands for others. */
    static IInstallableUnit group(
            String id, Version version, Map<String, String> properties, List<IRequirement> requirements) {
        InstallableUnitDescription unit = described(new InstallableUnitDescription(), id, version);
        unit.setProperty(InstallableUnitDescription.PROP_TYPE_GROUP, "true");
        unit.setProperty(InstallableUnitDescription.PROP_TYPE_PRODUCT, "true");
        properties.forEach(unit::setProperty);
        unit.addRequirements(requirements);
        unit.setTouchpointType(OSGI);
        unit.setUpdateDescriptor(MetadataFactory.createUpdateDescriptor(
                id, new VersionRange(Version.emptyVersion, true, version, false), 0, null));
        return MetadataFactory.createInstallableUnit(unit);
    }

    static IInstallableUnit bundle(String id, Version version, String name, IArtifactKey artifact) {
        InstallableUnitDescription unit = described(
                new InstallableUnitDescription(),
                id,
                version,
                MetadataFactory.createProvidedCapability(BUNDLE, id, version),
                MetadataFactory.createProvidedCapability(KIND, "bundle", ONE));
        unit.setSingleton(true);
        unit.setProperty(IInstallableUnit.PROP_NAME, name);
        unit.setArtifacts(new IArtifactKey[] {artifact});
        unit.setTouchpointType(OSGI);
        String manifest = "Bundle-SymbolicName: " + id + ";singleton:=true\nBundle-Version: " + version + '\n';
        unit.addTouchpointData(MetadataFactory.createTouchpointData(Map.of("manifest", manifest)));
        return MetadataFactory.createInstallableUnit(unit);
    }

    /** Says what is done with one bundle. */
    static IInstallableUnit forBundle(String bundle, Version version, Map<String, String> instructions) {
        IRequirement host = requirement(BUNDLE, bundle, VersionRange.emptyRange);
        IRequirement anyBundle = MetadataFactory.createRequirement(
                KIND, "bundle", new VersionRange("[1.0.0,2.0.0)"), null, false, false, false);
        return fragment("tooling" + bundle, version, instructions, host, anyBundle);
    }

    /** Says what is done with every unit of a kind that nothing else is said about. */
    static IInstallableUnit forAll(String id, String kind, Map<String, String> instructions) {
        IRequirement host =
                MetadataFactory.createRequirement(KIND, kind, VersionRange.emptyRange, null, true, true, false);
        return fragment(id, ONE, instructions, host);
    }

    private static IInstallableUnit fragment(
            String id, Version version, Map<String, String> instructions, IRequirement... hosts) {
        InstallableUnitFragmentDescription unit = new InstallableUnitFragmentDescription();
        described(
                unit,
                id,
                version,
                MetadataFactory.createProvidedCapability("org.eclipse.equinox.p2.flavor", "tooling", ONE));
        unit.setHost(hosts);
        unit.addRequirements(List.of(hosts));
        unit.setProperty(InstallableUnitDescription.PROP_TYPE_FRAGMENT, "true");
        unit.addTouchpointData(MetadataFactory.createTouchpointData(new TreeMap<>(instructions)));
        return MetadataFactory.createInstallableUnitFragment(unit);
    }

    private static <T extends InstallableUnitDescription> T described(
            T unit, String id, Version version, IProvidedCapability... further) {
        unit.setId(id);
        unit.setVersion(version);
        List<IProvidedCapability> provided = new ArrayList<>();
        provided.add(MetadataFactory.createProvidedCapability(UNIT, id, version));
        provided.addAll(List.of(further));
        unit.addProvidedCapabilities(provided);
        return unit;
    }

    /** Exactly this unit. */
    static IRequirement exactly(IInstallableUnit unit) {
        Version version = unit.getVersion();
        return requirement(UNIT, unit.getId(), new VersionRange(version, true, version, true));
    }

    /** A unit with this id, in a version of the range. */
    static IRequirement unit(String id, VersionRange range) {
        return requirement(UNIT, id, range);
    }

    static IRequirement capability(String namespace, String name) {
        return requirement(namespace, name, VersionRange.emptyRange);
    }

    /** What filters of requirements are asked about: the properties of a machine. */
    static IInstallableUnit environment(Map<String, String> properties) {
        InstallableUnitDescription unit = described(new InstallableUnitDescription(), "environment", ONE);
        properties.forEach(unit::setProperty);
        return MetadataFactory.createInstallableUnit(unit);
    }

    private static IRequirement requirement(String namespace, String name, VersionRange range) {
        return MetadataFactory.createRequirement(namespace, name, range, null, false, false, true);
    }
}
