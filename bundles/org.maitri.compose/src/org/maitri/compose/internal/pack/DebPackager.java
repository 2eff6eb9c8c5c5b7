package org.maitri.compose.internal.pack;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.apache.commons.compress.archivers.ar.ArArchiveEntry;
import org.apache.commons.compress.archivers.ar.ArArchiveOutputStream;
import org.maitri.compose.internal.Platform;
import org.maitri.compose.internal.Product;
import org.maitri.kernel.Progress;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** A package for Debian and Ubuntu. Written here and not by {@code dpkg-deb}, so that every system can make it. */
@Component(service = Packager.class)
public final class DebPackager implements Packager {

    private static final int MODE = 0100644;

    private final Applications applications;

    @Activate
    public DebPackager(@Reference Applications applications) {
        this.applications = applications;
    }

    @Override
    public String kind() {
        return "deb";
    }

    @Override
    public boolean packs(Platform platform) {
        return platform.os().equals("linux");
    }

    @Override
    public List<Path> pack(Product product, Path into, Progress progress) throws IOException {
        Application application = applications.of(product, progress);
        DebianFiles files = new DebianFiles(application);
        Contents data = files.data();
        Path file = into.resolve(files.fileName());
        Path packed = Files.createTempFile(into, "data", ".tar.gz");
        try {
            try (OutputStream out = Files.newOutputStream(packed)) {
                new Archives(data, application.time(), progress).tarGz(out, "./");
            }
            ByteArrayOutputStream control = new ByteArrayOutputStream();
            new Archives(files.control(data), application.time(), progress).tarGz(control, "./");
            try (ArArchiveOutputStream deb = new ArArchiveOutputStream(Files.newOutputStream(file))) {
                Instant time = application.time();
                add(deb, "debian-binary", "2.0\n".getBytes(StandardCharsets.US_ASCII), time);
                add(deb, "control.tar.gz", control.toByteArray(), time);
                deb.putArchiveEntry(entry("data.tar.gz", Files.size(packed), time));
                try (InputStream in = Files.newInputStream(packed)) {
                    in.transferTo(deb);
                }
                deb.closeArchiveEntry();
            }
        } finally {
            Files.delete(packed);
        }
        return List.of(file);
    }

    private static void add(ArArchiveOutputStream deb, String name, byte[] content, Instant time) throws IOException {
        deb.putArchiveEntry(entry(name, content.length, time));
        deb.write(content);
        deb.closeArchiveEntry();
    }

    private static ArArchiveEntry entry(String name, long size, Instant time) {
        return new ArArchiveEntry(name, size, 0, 0, MODE, time.getEpochSecond());
    }
}
