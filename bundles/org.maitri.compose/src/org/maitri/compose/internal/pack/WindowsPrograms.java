package org.maitri.compose.internal.pack;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.zip.ZipEntry;
import org.maitri.compose.internal.Branding;
import org.maitri.compose.internal.Messages;
import org.maitri.compose.internal.Product;
import org.maitri.compose.internal.start.Start;

/**
 * What starts a product on Windows: {@code maitri.exe} for the window, {@code maitric.exe} for the console, made by launch4j
 * and given the product's own texts, icon and version; and the jar that they hand over to.
 */
final class WindowsPrograms {

    static final String LAUNCH4J = "3.50";

    private static final String JAR = "start.jar";
    private static final String JAVA_AT = "https://adoptium.net/temurin/releases/";
    private static final List<String> CLASSES =
            List.of("Installation.class", "Start.class", "Start$Asked.class", "start.properties");

    /** What launch4j's programs read from themselves. */
    private interface Texts {
        int TITLE = 10;
        int OPTIONS = 12;
        int JAR = 14;
        int DOWNLOAD = 21;
        int FAILED = 101;
        int NO_JAVA = 102;
        int NO_FITTING_JAVA = 103;
        int BROKEN_JAVA = 104;
    }

    private final Product product;
    private final Branding branding;
    private final Map<String, byte[]> programs = new TreeMap<>();

    WindowsPrograms(Product product) throws IOException {
        this.product = product;
        branding = product.branding();
        programs.put(branding.id() + ".exe", program("window.exe", true));
        programs.put(branding.id() + "c.exe", program("console.exe", false));
    }

    /** By the names of their files. */
    Map<String, byte[]> programs() {
        return programs;
    }

    Contents contents() throws IOException {
        Contents contents = new Contents().add(JAR, startJar());
        programs.forEach(contents::add);
        return contents;
    }

    private byte[] program(String template, boolean window) throws IOException {
        ExeFile exe = new ExeFile(Launch.bytes("windows/" + template))
                .text(Texts.TITLE, branding.name())
                .text(
                        Texts.OPTIONS,
                        "-Xmx64m -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -Xshare:auto -Dmaitri.window=" + window
                                + " -Dmaitri.install=\"%EXEDIR%\"")
                .text(Texts.JAR, JAR)
                .text(Texts.DOWNLOAD, JAVA_AT)
                .text(Texts.FAILED, Messages.get("pack.exe.failed", branding.name()))
                .text(Texts.NO_JAVA, Messages.get("pack.exe.java", branding.name()))
                .text(Texts.NO_FITTING_JAVA, Messages.get("pack.exe.java", branding.name()))
                .text(Texts.BROKEN_JAVA, Messages.get("pack.exe.broken"));
        List<byte[]> images = new Picture(branding.icon()).windowsImages();
        for (int i = 0; i < images.size(); i++) {
            exe.put(ExeFile.ICON, i + 1, images.get(i));
        }
        return exe.put(ExeFile.ICON_GROUP, 1, Picture.groupOf(images))
                .put(ExeFile.VERSION, 1, version(window))
                .bytes();
    }

    private byte[] version(boolean window) {
        Map<String, String> texts = new LinkedHashMap<>();
        texts.put("CompanyName", branding.vendor());
        texts.put("FileDescription", branding.name());
        texts.put("FileVersion", product.version());
        texts.put("InternalName", branding.id());
        texts.put("OriginalFilename", branding.id() + (window ? ".exe" : "c.exe"));
        texts.put("ProductName", branding.name());
        texts.put("ProductVersion", product.version());
        return VersionInfo.of(product.version(), texts);
    }

    private byte[] startJar() throws IOException {
        Manifest manifest = new Manifest();
        manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        manifest.getMainAttributes().put(Attributes.Name.MAIN_CLASS, Start.class.getName());
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (JarOutputStream jar = new JarOutputStream(bytes)) {
            ByteArrayOutputStream main = new ByteArrayOutputStream();
            manifest.write(main);
            put(jar, "META-INF/MANIFEST.MF", main.toByteArray());
            put(jar, "product.properties", productProperties());
            String folder = Start.class.getPackageName().replace('.', '/') + '/';
            for (String each : CLASSES) {
                try (InputStream in = Start.class.getResourceAsStream(each)) {
                    put(jar, folder + each, in.readAllBytes());
                }
            }
        }
        return bytes.toByteArray();
    }

    private byte[] productProperties() {
        String lines = "id=" + branding.id() + "\nname=" + branding.name().replace("\\", "\\\\") + '\n';
        return lines.getBytes(StandardCharsets.UTF_8);
    }

    private static void put(JarOutputStream jar, String name, byte[] content) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(LocalDateTime.of(2000, 1, 1, 0, 0));
        jar.putNextEntry(entry);
        jar.write(content);
        jar.closeEntry();
    }
}
