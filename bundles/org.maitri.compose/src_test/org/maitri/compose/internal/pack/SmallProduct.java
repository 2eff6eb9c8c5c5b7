package org.maitri.compose.internal.pack;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.maitri.compose.internal.Branding;
import org.maitri.compose.internal.Platform;
import org.maitri.compose.internal.Product;

/** A product with a handful of plug-ins: one of Maitri's, one from elsewhere with a jar in it, one that is a folder. */
public final class SmallProduct {

    private static final String ICON =
            "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 8 8\"><rect width=\"8\" height=\"8\" fill=\"#0f6e6e\"/></svg>";

    private SmallProduct() {}

    /** @param folder an empty one */
    public static Product in(Path folder, Platform platform) throws IOException {
        Path product = Files.createDirectories(folder.resolve("product"));
        Path plugins = Files.createDirectories(product.resolve("plugins"));
        Files.writeString(product.resolve("artifacts.xml"), "<repository/>");
        jar(
                plugins.resolve("org.maitri.kernel_1.0.0.202603011200.jar"),
                Map.of("META-INF/MANIFEST.MF", manifest("org.maitri.kernel", "Bundle-License: EPL-2.0\n")));
        Path inner = folder.resolve("inner.jar");
        jar(inner, Map.of("a.txt", "a"));
        jar(
                plugins.resolve("com.example.card_2.0.0.jar"),
                Map.of(
                        "META-INF/MANIFEST.MF", manifest("com.example.card", ""),
                        "META-INF/LICENSE.txt", "All rights reserved by Example Ltd",
                        "lib/inner.jar", Files.readString(inner, StandardCharsets.ISO_8859_1)));
        Path themes = Files.createDirectories(plugins.resolve("org.eclipse.ui.themes_1.2.0/META-INF"));
        Files.writeString(themes.resolve("MANIFEST.MF"), manifest("org.eclipse.ui.themes;singleton:=true", ""));
        Path icon = Files.writeString(folder.resolve("icon.svg"), ICON);
        Branding branding = new Branding(
                "desk",
                "Desk & Söhne",
                "Example Ltd",
                "A desk for those who answer: letters, calls and visits, each of them once and by whoever knows best.",
                Optional.of("https://example.com"),
                icon);
        return new Product(platform, product, branding, "1.2.0");
    }

    private static String manifest(String name, String more) {
        return "Manifest-Version: 1.0\nBundle-SymbolicName: " + name + "\nBundle-Version: 1.0.0\n" + more;
    }

    private static void jar(Path file, Map<String, String> entries) throws IOException {
        try (OutputStream out = Files.newOutputStream(file);
                ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, String> each : new TreeMap<>(entries).entrySet()) {
                ZipEntry entry = new ZipEntry(each.getKey());
                entry.setTimeLocal(LocalDateTime.of(2026, 3, 1, 12, 0));
                zip.putNextEntry(entry);
                zip.write(each.getValue().getBytes(StandardCharsets.ISO_8859_1));
            }
        }
    }
}
