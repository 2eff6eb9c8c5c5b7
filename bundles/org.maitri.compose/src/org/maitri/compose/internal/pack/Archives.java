package org.maitri.compose.internal.pack;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.Map;
import java.util.zip.Deflater;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.apache.commons.compress.archivers.tar.TarConstants;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.apache.commons.compress.compressors.gzip.GzipCompressorOutputStream;
import org.apache.commons.compress.compressors.gzip.GzipParameters;
import org.maitri.kernel.Progress;

/** Writes contents as a folder, a tar or a zip. */
final class Archives {

    private final Contents contents;
    private final Instant time;
    private final Progress progress;

    Archives(Contents contents, Instant time, Progress progress) {
        this.contents = contents;
        this.time = time;
        this.progress = progress;
    }

    void folder(Path folder) throws IOException {
        Files.createDirectories(folder);
        boolean modes = Files.getFileAttributeView(folder, PosixFileAttributeView.class) != null;
        for (Map.Entry<String, Entry> each : contents.entries().entrySet()) {
            progress.check();
            Path to = folder.resolve(each.getKey());
            switch (each.getValue()) {
                case Entry.Folder made -> Files.createDirectories(to);
                case Entry.Link link -> Files.createSymbolicLink(to, Path.of(link.target()));
                case Entry.File file -> {
                    try (InputStream in = file.content().open()) {
                        Files.copy(in, to);
                    }
                    if (modes) {
                        Files.setPosixFilePermissions(
                                to, PosixFilePermissions.fromString(file.executable() ? "rwxr-xr-x" : "rw-r--r--"));
                    }
                    Files.setLastModifiedTime(to, FileTime.from(time));
                }
            }
        }
    }

    void tarGz(Path file) throws IOException {
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
            tarGz(out, "");
        }
    }

    /** @param prefix stands before each path, {@code ./} in Debian's packages */
    void tarGz(OutputStream out, String prefix) throws IOException {
        GzipParameters parameters = new GzipParameters();
        parameters.setCompressionLevel(Deflater.DEFAULT_COMPRESSION);
        parameters.setModificationInstant(time);
        GzipCompressorOutputStream zipped = new GzipCompressorOutputStream(out, parameters);
        tar(zipped, prefix);
        zipped.finish();
    }

    private void tar(OutputStream out, String prefix) throws IOException {
        TarArchiveOutputStream tar = new TarArchiveOutputStream(out, StandardCharsets.UTF_8.name());
        tar.setLongFileMode(TarArchiveOutputStream.LONGFILE_GNU);
        for (Map.Entry<String, Entry> each : contents.entries().entrySet()) {
            progress.check();
            TarArchiveEntry entry = tarEntry(prefix + each.getKey(), each.getValue());
            entry.setMode(each.getValue().mode());
            entry.setModTime(FileTime.from(time));
            entry.setIds(0, 0);
            entry.setNames("root", "root");
            if (each.getValue() instanceof Entry.File file) {
                entry.setSize(file.content().size());
                tar.putArchiveEntry(entry);
                copy(file, tar);
            } else {
                tar.putArchiveEntry(entry);
            }
            tar.closeArchiveEntry();
        }
        tar.finish();
    }

    private static TarArchiveEntry tarEntry(String path, Entry entry) {
        return switch (entry) {
            case Entry.Folder folder -> new TarArchiveEntry(path + '/');
            case Entry.File file -> new TarArchiveEntry(path);
            case Entry.Link link -> {
                TarArchiveEntry made = new TarArchiveEntry(path, TarConstants.LF_SYMLINK);
                made.setLinkName(link.target());
                yield made;
            }
        };
    }

    void zip(Path file) throws IOException {
        try (ZipArchiveOutputStream zip = new ZipArchiveOutputStream(file)) {
            for (Map.Entry<String, Entry> each : contents.entries().entrySet()) {
                progress.check();
                boolean folder = each.getValue() instanceof Entry.Folder;
                ZipArchiveEntry entry = new ZipArchiveEntry(each.getKey() + (folder ? "/" : ""));
                entry.setTime(FileTime.from(time));
                entry.setUnixMode(each.getValue().mode());
                zip.putArchiveEntry(entry);
                if (each.getValue() instanceof Entry.File content) {
                    copy(content, zip);
                }
                zip.closeArchiveEntry();
            }
        }
    }

    private static void copy(Entry.File file, OutputStream out) throws IOException {
        try (InputStream in = file.content().open()) {
            in.transferTo(out);
        }
    }
}
