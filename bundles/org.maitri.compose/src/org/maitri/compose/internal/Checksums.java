package org.maitri.compose.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.maitri.kernel.Progress;

/** SHA-256 of every file of a result, in the form that {@code sha256sum --check} reads. */
final class Checksums {

    private Checksums() {}

    static void write(Path folder, Progress progress) throws IOException {
        StringBuilder lines = new StringBuilder();
        progress.begin(Messages.get("step.checksums"), 0);
        for (Path file : Output.files(folder)) {
            progress.check();
            String name = folder.relativize(file).toString().replace('\\', '/');
            lines.append(sha256(file)).append("  ").append(name).append('\n');
        }
        Files.writeString(folder.resolve(Output.CHECKSUMS), lines);
    }

    private static String sha256(Path file) throws IOException {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            try (InputStream in = new DigestInputStream(Files.newInputStream(file), digest)) {
                in.transferTo(OutputStream.nullOutputStream());
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
