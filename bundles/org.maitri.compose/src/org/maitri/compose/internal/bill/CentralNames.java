package org.maitri.compose.internal.bill;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.maitri.compose.internal.bill.Part.Coordinates;

/** What the plug-ins of a product are called on Maven Central, as p2 keeps it with what is installed. */
final class CentralNames {

    private final Map<String, Coordinates> known = new HashMap<>();

    /** @param product the folder of a product */
    static CentralNames in(Path product) throws IOException {
        CentralNames names = new CentralNames();
        Path registry = product.resolve("p2/org.eclipse.equinox.p2.engine/profileRegistry");
        if (Files.isDirectory(registry)) {
            try (Stream<Path> files = Files.walk(registry, 2)) {
                Optional<Path> newest = files.filter(file -> file.toString().matches(".*\\d\\.profile(\\.gz)?"))
                        .max(Comparator.comparing(file -> file.getFileName().toString()));
                if (newest.isPresent()) {
                    names.read(newest.get());
                }
            }
        }
        return names;
    }

    private void read(Path profile) throws IOException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        try (InputStream file = Files.newInputStream(profile);
                InputStream in = profile.toString().endsWith(".gz") ? new GZIPInputStream(file) : file) {
            XMLStreamReader xml = factory.createXMLStreamReader(in);
            String unit = "";
            Properties properties = new Properties();
            while (xml.hasNext()) {
                if (xml.next() != XMLStreamConstants.START_ELEMENT) {
                    continue;
                }
                if (xml.getLocalName().equals("unit")) {
                    keep(unit, properties);
                    unit = xml.getAttributeValue(null, "id") + '_' + xml.getAttributeValue(null, "version");
                    properties = new Properties();
                } else if (xml.getLocalName().equals("property") && xml.getAttributeValue(null, "value") != null) {
                    properties.put(xml.getAttributeValue(null, "name"), xml.getAttributeValue(null, "value"));
                }
            }
            keep(unit, properties);
        } catch (XMLStreamException broken) {
            throw new IOException(profile + ": " + broken.getMessage(), broken);
        }
    }

    private void keep(String unit, Properties properties) {
        coordinates(properties, "maven-").ifPresent(found -> known.put(unit, found));
    }

    /** @param prefix of the keys {@code groupId}, {@code artifactId} and {@code version} */
    static Optional<Coordinates> coordinates(Properties properties, String prefix) {
        String group = properties.getProperty(prefix + "groupId");
        String artifact = properties.getProperty(prefix + "artifactId");
        String version = properties.getProperty(prefix + "version");
        return group == null || artifact == null || version == null
                ? Optional.empty()
                : Optional.of(new Coordinates(group, artifact, version));
    }

    Optional<Coordinates> of(String plugin, String version) {
        return Optional.ofNullable(known.get(plugin + '_' + version));
    }
}
