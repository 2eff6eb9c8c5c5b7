package org.maitri.product.tests;

import java.io.IOException;
import java.io.OutputStream;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;

/** A bundle as a partner might ship it, good or bad. */
final class PartnerBundle {

    private final String name;
    private final Path folder;
    private final Manifest manifest = new Manifest();
    private String activator = "";

    PartnerBundle(String name, Path folder) {
        this.name = name;
        this.folder = folder;
        header("Manifest-Version", "1.0");
        header("Bundle-ManifestVersion", "2");
        header("Bundle-SymbolicName", "com.example." + name);
        header("Bundle-Name", "Example " + name);
        header("Bundle-Vendor", "Example Partners");
        header("Bundle-Version", "1.2.0");
    }

    PartnerBundle header(String key, String value) {
        manifest.getMainAttributes().putValue(key, value);
        return this;
    }

    /** @param statements what its activator does when it starts */
    PartnerBundle starting(String statements) {
        activator = statements;
        header("Bundle-Activator", "com.example." + name + ".Activator");
        return header("Import-Package", "org.osgi.framework");
    }

    Path jar() throws IOException {
        Path jar = Files.createDirectories(folder).resolve(name + ".jar");
        try (OutputStream out = Files.newOutputStream(jar);
                JarOutputStream entries = new JarOutputStream(out, manifest)) {
            if (!activator.isEmpty()) {
                entries.putNextEntry(new ZipEntry("com/example/" + name + "/Activator.class"));
                entries.write(compiled());
            }
        }
        return jar;
    }

    private byte[] compiled() throws IOException {
        Path work = Files.createTempDirectory(folder, "compiled");
        Path source = Files.writeString(work.resolve("Activator.java"), """
                package com.example.%s;
                public final class Activator implements org.osgi.framework.BundleActivator {
                    public void start(org.osgi.framework.BundleContext context) throws Exception { %s }
                    public void stop(org.osgi.framework.BundleContext context) {}
                }
                """.formatted(name, activator));
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        StringWriter said = new StringWriter();
        List<String> options = List.of(
                "--release", "21", "-d", work.toString(), "-cp", framework().toString());
        try (var files = compiler.getStandardFileManager(null, null, null)) {
            if (!compiler.getTask(said, files, null, options, null, files.getJavaFileObjects(source))
                    .call()) {
                throw new AssertionError(said.toString());
            }
        }
        return Files.readAllBytes(work.resolve("com/example/" + name + "/Activator.class"));
    }

    private static Path framework() throws IOException {
        try (Stream<Path> plugins = Files.list(Installation.find().orElseThrow().resolve("plugins"))) {
            return plugins.filter(file -> file.getFileName().toString().startsWith("org.eclipse.osgi_"))
                    .findFirst()
                    .orElseThrow();
        }
    }
}
