package org.maitri.compose.internal.layout;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.maitri.compose.internal.composition.Composition;
import org.maitri.compose.internal.pack.Picture;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/**
 * A bundle that gives a product its name and icon: it contributes a product to the platform that is the workbench's own but for
 * these.
 */
final class BrandingBundle {

    private static final String WORKBENCH = "org.maitri.workbench";
    private static final List<Integer> WINDOW_SIZES = List.of(16, 24, 32, 48, 64, 128, 256);
    private static final int ABOUT_SIZE = 128;
    private static final int LOGO_SIZE = 64;
    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

    private final Composition composition;
    private final String version;

    BrandingBundle(Composition composition, String version) {
        this.composition = composition;
        this.version = version;
    }

    String id() {
        return composition.id() + ".branding";
    }

    /** The product that the bundle contributes. */
    String productExtension() {
        return id() + ".product";
    }

    /**
     * The bundle as a jar; the same bytes for the same composition.
     *
     * @param workbench the jar of the bundle with the product that it is made from
     * @param icon      an SVG or PNG file
     */
    byte[] jar(byte[] workbench, Path icon) throws IOException {
        Map<String, byte[]> entries = new TreeMap<>();
        Picture picture = new Picture(icon);
        for (int size : WINDOW_SIZES) {
            entries.put(picture(size), picture.png(size));
        }
        Map<String, String> properties = ofTheWorkbench(workbench);
        properties.put("appName", composition.name());
        properties.put("aboutImage", picture(ABOUT_SIZE));
        properties.put(
                "windowImages",
                WINDOW_SIZES.stream().map(BrandingBundle::picture).collect(Collectors.joining(",")));
        properties.put("maitri.logo", picture(LOGO_SIZE));
        if (!composition.splash().isEmpty()) {
            properties.put("maitri.splash", String.join("\n", composition.splash()));
        }
        entries.put("plugin.xml", description(properties).getBytes(StandardCharsets.UTF_8));
        ByteArrayOutputStream jar = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(jar)) {
            put(zip, "META-INF/MANIFEST.MF", manifest().getBytes(StandardCharsets.UTF_8));
            for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
                put(zip, entry.getKey(), entry.getValue());
            }
        }
        return jar.toByteArray();
    }

    /** The drawing of the workbench itself, for who has no own. */
    static Path ownIcon(byte[] workbench, Path folder) throws IOException {
        return Files.write(folder.resolve("maitri.svg"), entry(workbench, "icons/maitri.svg"));
    }

    private static String picture(int size) {
        return "icons/" + size + ".png";
    }

    private static void put(ZipOutputStream zip, String name, byte[] content) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(NO_TIME);
        zip.putNextEntry(entry);
        zip.write(content);
        zip.closeEntry();
    }

    private String manifest() {
        return """
                Manifest-Version: 1.0
                Bundle-ManifestVersion: 2
                Bundle-SymbolicName: %s;singleton:=true
                Bundle-Version: %s
                Bundle-Name: Branding
                Bundle-License: LicenseRef-vendor
                """.formatted(id(), version);
    }

    private String description(Map<String, String> properties) {
        StringBuilder xml =
                new StringBuilder("""
                <?xml version="1.0" encoding="UTF-8"?>
                <?eclipse version="3.4"?>
                <plugin>
                   <extension id="product" point="org.eclipse.core.runtime.products">
                      <product application="org.maitri.workbench.application" name="%s" description="%s">
                """.formatted(escaped(composition.name()), escaped(composition.description())));
        properties.forEach((name, value) ->
                xml.append("         <property name=\"%s\" value=\"%s\"/>\n".formatted(escaped(name), escaped(value))));
        return xml.append("      </product>\n   </extension>\n</plugin>\n").toString();
    }

    private static String escaped(String text) {
        StringBuilder escaped = new StringBuilder();
        text.codePoints().forEach(point -> {
            if ("<>&\"'%\n".indexOf(point) >= 0) {
                escaped.append("&#").append(point).append(';');
            } else {
                escaped.appendCodePoint(point);
            }
        });
        return escaped.toString();
    }

    /** The properties of the product as the workbench has it, with paths that are found from another bundle too. */
    private static Map<String, String> ofTheWorkbench(byte[] workbench) throws IOException {
        Map<String, String> properties = new LinkedHashMap<>();
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            NodeList found = factory.newDocumentBuilder()
                    .parse(new ByteArrayInputStream(entry(workbench, "plugin.xml")))
                    .getElementsByTagName("property");
            for (int i = 0; i < found.getLength(); i++) {
                Element property = (Element) found.item(i);
                if (property.getParentNode().getNodeName().equals("product")) {
                    properties.put(property.getAttribute("name"), property.getAttribute("value"));
                }
            }
        } catch (ParserConfigurationException | SAXException wrong) {
            throw new IOException(wrong);
        }
        properties.computeIfPresent(
                "preferenceCustomization", (name, path) -> "platform:/plugin/" + WORKBENCH + '/' + path);
        return properties;
    }

    private static byte[] entry(byte[] jar, String name) throws IOException {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(jar))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().equals(name)) {
                    return zip.readAllBytes();
                }
            }
        }
        throw new IOException(name);
    }
}
