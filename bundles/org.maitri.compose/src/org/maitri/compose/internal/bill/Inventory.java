package org.maitri.compose.internal.bill;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeMap;
import java.util.jar.Manifest;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.maitri.compose.internal.bill.Part.Coordinates;
import org.maitri.compose.internal.bill.Part.Kind;

/** Looks through what is really in a product. */
final class Inventory {

    private static final Pattern TEXT = Pattern.compile(
            "(?i)(META-INF/|license/|about_files/|legal/)?(about\\.html|(licen[cs]e|notice|copying|copyright|asl|al2|lgpl|epl)[^/]*)");

    private final Licences licences;
    private final CentralNames names;
    private final Path product;

    Inventory(Licences licences, Path product) throws IOException {
        this.licences = licences;
        this.product = product;
        names = CentralNames.in(product);
    }

    /** All plug-ins, in the order of their files. */
    List<Part> plugins() throws IOException {
        List<Part> parts = new ArrayList<>();
        try (Stream<Path> files = Files.list(product.resolve("plugins"))) {
            for (Path file : files.sorted().toList()) {
                if (Files.isDirectory(file) || file.toString().endsWith(".jar")) {
                    parts.add(plugin(file));
                }
            }
        }
        return parts;
    }

    /** What of a plug-in tells what it is. */
    private record Seen(Manifest manifest, List<Properties> poms, List<Part.Text> texts, Map<String, byte[]> jars) {

        Seen() {
            this(new Manifest(), new ArrayList<>(), new ArrayList<>(), new TreeMap<>());
        }

        void file(String name, InputStream content) throws IOException {
            if (name.equals("META-INF/MANIFEST.MF")) {
                manifest.read(content);
            } else if (name.startsWith("META-INF/maven/") && name.endsWith("pom.properties")) {
                Properties pom = new Properties();
                pom.load(content);
                poms.add(pom);
            } else if (name.endsWith(".jar")) {
                jars.put(name, content.readAllBytes());
            } else if (TEXT.matcher(name).matches() && !name.endsWith(".class")) {
                texts.add(new Part.Text(name, content.readAllBytes()));
            }
        }

        Optional<String> header(String name) {
            return Optional.ofNullable(manifest.getMainAttributes().getValue(name));
        }
    }

    private static Seen jar(InputStream in) throws IOException {
        Seen seen = new Seen();
        ZipInputStream zip = new ZipInputStream(in);
        for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
            seen.file(entry.getName(), zip);
        }
        return seen;
    }

    private static Seen folder(Path folder) throws IOException {
        Seen seen = new Seen();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                try (InputStream in = Files.newInputStream(file)) {
                    seen.file(folder.relativize(file).toString().replace('\\', '/'), in);
                }
            }
        }
        return seen;
    }

    private Part plugin(Path file) throws IOException {
        String path = product.relativize(file).toString().replace('\\', '/');
        if (Files.isDirectory(file)) {
            return part(path, Digest.of(file), folder(file), Optional.empty());
        }
        try (InputStream in = Files.newInputStream(file)) {
            return part(path, Digest.of(file), jar(in), Optional.empty());
        }
    }

    /** @param around the licence of the plug-in it lies in, which holds for a jar that has none of its own */
    private Part part(String path, String sha256, Seen seen, Optional<Licence> around) throws IOException {
        String fileName = path.substring(Math.max(path.lastIndexOf('/'), path.lastIndexOf('!')) + 1);
        String name = seen.header("Bundle-SymbolicName")
                .map(text -> text.split(";")[0].strip())
                .orElse(fileName);
        // In the name of the file the version is as p2 writes it, with three numbers.
        String version = fileName.startsWith(name + '_')
                ? fileName.substring(name.length() + 1).replaceFirst("\\.jar$", "")
                : seen.header("Bundle-Version").orElse("0");
        Optional<Coordinates> coordinates = names.of(name, version)
                .or(() -> seen.poms().size() == 1
                        ? CentralNames.coordinates(seen.poms().getFirst(), "")
                        : Optional.empty());
        Optional<String> said = seen.header("Bundle-License");
        Licence licence = around.filter(any -> coordinates.isEmpty() && said.isEmpty())
                .orElseGet(() -> licences.of(name, coordinates, said));
        List<Part> within = new ArrayList<>();
        for (Map.Entry<String, byte[]> jar : seen.jars().entrySet()) {
            within.add(part(
                    path + '!' + jar.getKey(),
                    Digest.of(jar.getValue()),
                    jar(new ByteArrayInputStream(jar.getValue())),
                    Optional.of(licence)));
        }
        return new Part(Kind.LIBRARY, name, version, coordinates, path, sha256, licence, seen.texts(), within);
    }
}
