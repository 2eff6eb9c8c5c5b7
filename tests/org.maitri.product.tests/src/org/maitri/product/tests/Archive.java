package org.maitri.product.tests;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;

/** What is packed for one platform: its files, without the content of the plug-ins that are the same for all. */
record Archive(Platform platform, Map<String, Packed> files) {

    private static final int MAY_BE_RUN = 0111;

    /** One file; {@code mode} is 0 where the archive knows none. */
    record Packed(int mode, byte[] content) {

        boolean mayBeRun() {
            return (mode & MAY_BE_RUN) == MAY_BE_RUN;
        }

        String text() {
            return new String(content, StandardCharsets.UTF_8);
        }
    }

    static Archive open(Platform platform) throws IOException {
        Map<String, Packed> files = new TreeMap<>();
        try (InputStream in =
                new BufferedInputStream(Files.newInputStream(Installation.PRODUCTS.resolve(platform.archive())))) {
            if (platform.isWindows()) {
                readZip(platform, in, files);
            } else {
                readTar(platform, in, files);
            }
        }
        return new Archive(platform, files);
    }

    private static void readTar(Platform platform, InputStream in, Map<String, Packed> files) throws IOException {
        try (TarArchiveInputStream tar = new TarArchiveInputStream(new GZIPInputStream(in, 1 << 16))) {
            for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                if (!entry.isDirectory()) {
                    files.put(entry.getName(), new Packed(entry.getMode(), content(platform, entry.getName(), tar)));
                }
            }
        }
    }

    private static void readZip(Platform platform, InputStream in, Map<String, Packed> files) throws IOException {
        try (ZipInputStream zip = new ZipInputStream(in)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (!entry.isDirectory()) {
                    files.put(entry.getName(), new Packed(0, content(platform, entry.getName(), zip)));
                }
            }
        }
    }

    private static byte[] content(Platform platform, String file, InputStream in) throws IOException {
        return file.endsWith(".jar") && !platform.isToolkit(file) ? new byte[0] : in.readAllBytes();
    }

    Packed file(String name) {
        Packed file = files.get(Path.of(platform.root(), name).normalize().toString());
        if (file == null) {
            throw new AssertionError(platform.archive() + " has no " + name);
        }
        return file;
    }

    /** The native libraries that the windows need, by name. */
    Map<String, byte[]> libraries() throws IOException {
        Map<String, byte[]> libraries = new TreeMap<>();
        for (Map.Entry<String, Packed> file : files.entrySet()) {
            if (platform.isToolkit(file.getKey())) {
                try (ZipInputStream jar = new ZipInputStream(
                        new ByteArrayInputStream(file.getValue().content()))) {
                    for (ZipEntry entry = jar.getNextEntry(); entry != null; entry = jar.getNextEntry()) {
                        if (Platform.isNative(entry.getName())) {
                            libraries.put(entry.getName(), jar.readAllBytes());
                        }
                    }
                }
            }
        }
        return libraries;
    }

    static boolean present(Platform platform) {
        return Files.exists(Installation.PRODUCTS.resolve(platform.archive()));
    }

    /** The folder of the whole project where it was built. */
    static Path builder() {
        return Path.of("../..").toAbsolutePath().normalize();
    }
}
