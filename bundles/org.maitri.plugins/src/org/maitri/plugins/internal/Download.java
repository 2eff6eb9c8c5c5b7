package org.maitri.plugins.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.io.OutputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.maitri.kernel.RefusedException;

/** A file from an address, which may be no larger than what is in it. */
final class Download {

    private static final Duration CONNECTED_WITHIN = Duration.ofSeconds(20);
    private static final Duration DONE_WITHIN = Duration.ofMinutes(10);
    private static final int FOUND = 200;
    private static final int BLOCK = 1 << 16;

    private Download() {}

    /** @param most bytes; a hostile server must not fill the disk */
    static Path of(URI address, Path file, long most) {
        try (HttpClient client = HttpClient.newBuilder()
                .connectTimeout(CONNECTED_WITHIN)
                .followRedirects(HttpClient.Redirect.NORMAL)
                .build()) {
            HttpRequest request =
                    HttpRequest.newBuilder(address).timeout(DONE_WITHIN).build();
            HttpResponse<InputStream> answer = client.send(request, HttpResponse.BodyHandlers.ofInputStream());
            try (InputStream in = answer.body()) {
                if (answer.statusCode() != FOUND) {
                    throw new RefusedException(Messages.get("download.status", address, answer.statusCode()));
                }
                copy(in, file, most, address);
            }
            return file;
        } catch (InterruptedException interrupted) {
            throw new RefusedException(Messages.get("download.failed", address, ""), new InterruptedIOException());
        } catch (IOException failed) {
            String reason = failed.getMessage() == null ? failed.getClass().getSimpleName() : failed.getMessage();
            throw new RefusedException(Messages.get("download.failed", address, reason), failed);
        }
    }

    private static void copy(InputStream in, Path file, long most, URI address) throws IOException {
        long left = most;
        byte[] block = new byte[BLOCK];
        try (OutputStream out = Files.newOutputStream(file)) {
            for (int read = in.read(block); read >= 0; read = in.read(block)) {
                left -= read;
                if (left < 0) {
                    throw new RefusedException(Messages.get("download.large", address));
                }
                out.write(block, 0, read);
            }
        }
    }
}
