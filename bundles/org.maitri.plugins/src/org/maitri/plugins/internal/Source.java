package org.maitri.plugins.internal;

import java.io.EOFException;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.jar.JarFile;
import java.util.jar.Manifest;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;
import org.maitri.kernel.RefusedException;

/** What a person names as the place to install from, made a p2 repository where it is none. */
final class Source {

    private static final Set<String> REPOSITORY_FILES = Set.of(
            "p2.index", "content.jar", "content.xml", "content.xml.xz", "compositeContent.jar", "compositeContent.xml");

    /** A hostile archive must not fill the disk. */
    private static final long MOST_BYTES = 2L << 30;

    private static final Set<String> THIS_MACHINE = Set.of("localhost", "127.0.0.1", "[::1]");

    private static final String FILE = "file:";
    private static final int BLOCK = 1 << 16;

    private final String named;
    private final Path work;
    private final Publishing publishing;

    /** Makes a p2 repository of bundles and features. */
    interface Publishing {

        URI publish(List<File> features, List<File> bundles) throws IOException;
    }

    /** @param work an empty folder for what has to be unpacked */
    Source(String named, Path work, Publishing publishing) {
        this.named = named;
        this.work = work;
        this.publishing = publishing;
    }

    /** How a source is kept, so that it is found again from another folder. */
    static String absolute(String named) {
        return remote(named) == null ? path(named).toAbsolutePath().normalize().toString() : named;
    }

    URI repository() throws IOException {
        URI remote = remote(named);
        if (remote == null) {
            return local(path(named).toAbsolutePath().normalize());
        }
        String last = remote.getPath() == null ? "" : remote.getPath().toLowerCase(Locale.ROOT);
        return last.endsWith(".zip") || last.endsWith(".jar")
                ? local(Download.of(remote, work.resolve(last.substring(last.lastIndexOf('/') + 1)), MOST_BYTES))
                : remote;
    }

    /** The address, if it names no file of this machine. */
    private static URI remote(String named) {
        if (!named.matches("[A-Za-z][A-Za-z0-9+.-]+:.*")) {
            return null;
        }
        try {
            return switch (named.substring(0, named.indexOf(':')).toLowerCase(Locale.ROOT)) {
                case "file" -> null;
                case "https" -> URI.create(named);
                case "http" -> ofThisMachine(URI.create(named));
                default -> throw new RefusedException(Messages.get("source.scheme", named));
            };
        } catch (IllegalArgumentException malformed) {
            throw new RefusedException(Messages.get("source.address", named), malformed);
        }
    }

    /** Whoever sits on the way could change what comes over a plain connection. */
    private static URI ofThisMachine(URI address) {
        if (address.getHost() == null || !THIS_MACHINE.contains(address.getHost())) {
            throw new RefusedException(Messages.get("source.plain", address));
        }
        return address;
    }

    private static Path path(String named) {
        try {
            return named.regionMatches(true, 0, FILE, 0, FILE.length())
                    ? Path.of(URI.create(named.replace(" ", "%20")))
                    : Path.of(named);
        } catch (InvalidPathException malformed) {
            throw new RefusedException(Messages.get("source.address", named), malformed);
        } catch (IllegalArgumentException notAbsolute) {
            return Path.of(named.substring(FILE.length()));
        }
    }

    private URI local(Path place) throws IOException {
        if (!Files.exists(place)) {
            throw new RefusedException(Messages.get("source.missing", place));
        }
        if (Files.isDirectory(place)) {
            return folder(place);
        }
        if (isBundle(place)) {
            return publishing.publish(List.of(), List.of(place.toFile()));
        }
        return folder(unpacked(place));
    }

    private URI folder(Path place) throws IOException {
        List<Path> entries = Folders.in(place);
        if (entries.stream()
                .anyMatch(entry -> REPOSITORY_FILES.contains(entry.getFileName().toString()))) {
            return place.toUri();
        }
        List<File> features =
                Folders.in(place.resolve("features")).stream().map(Path::toFile).toList();
        List<File> bundles = new ArrayList<>();
        for (Path entry : entries) {
            addBundle(entry, bundles);
        }
        for (Path entry : Folders.in(place.resolve("plugins"))) {
            addBundle(entry, bundles);
        }
        if (!bundles.isEmpty()) {
            return publishing.publish(features, bundles);
        }
        if (entries.size() == 1 && Files.isDirectory(entries.get(0))) {
            return folder(entries.get(0));
        }
        throw new RefusedException(Messages.get("source.nothing", named));
    }

    private static void addBundle(Path file, List<File> bundles) throws IOException {
        if (file.toString().endsWith(".jar") && isBundle(file)) {
            bundles.add(file.toFile());
        }
    }

    private static boolean isBundle(Path file) throws IOException {
        try (JarFile jar = new JarFile(file.toFile())) {
            Manifest manifest = jar.getManifest();
            return manifest != null && manifest.getMainAttributes().getValue("Bundle-SymbolicName") != null;
        } catch (ZipException | SecurityException notAJar) {
            return false;
        }
    }

    private Path unpacked(Path archive) throws IOException {
        Path into = Files.createDirectories(work.resolve("unpacked"));
        long room = MOST_BYTES;
        int files = 0;
        try (ZipInputStream zip = new ZipInputStream(Files.newInputStream(archive))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                Path file = into.resolve(entry.getName()).normalize();
                if (!file.startsWith(into)) {
                    throw new RefusedException(Messages.get("source.outside", named, entry.getName()));
                }
                if (!entry.isDirectory()) {
                    Files.createDirectories(file.getParent());
                    room = copy(zip, file, room);
                    files++;
                }
            }
        } catch (ZipException | IllegalArgumentException damaged) {
            throw new RefusedException(Messages.get("source.damaged", named), damaged);
        }
        if (files == 0) {
            throw new RefusedException(Messages.get("source.nothing", named));
        }
        return into;
    }

    private long copy(InputStream in, Path file, long room) throws IOException {
        long left = room;
        byte[] block = new byte[BLOCK];
        try (OutputStream out = Files.newOutputStream(file)) {
            for (int read = in.read(block); read >= 0; read = in.read(block)) {
                left -= read;
                if (left < 0) {
                    throw new RefusedException(Messages.get("source.large", named));
                }
                out.write(block, 0, read);
            }
        } catch (EOFException cut) {
            throw new RefusedException(Messages.get("source.damaged", named), cut);
        }
        return left;
    }
}
