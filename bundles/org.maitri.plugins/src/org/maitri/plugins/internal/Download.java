package org.maitri.plugins.internal;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import org.maitri.kernel.RefusedException;

/** A file from an address. */
final class Download {

    private static final Duration CONNECTED_WITHIN = Duration.ofSeconds(20);
    private static final Duration DONE_WITHIN = Duration.ofMinutes(10);
    private static final int FOUND = 200;

    private Download() {}

    static Path of(URI address, Path file) {
        try (HttpClient client = HttpClient.newBuilder()
                .connectTimeout(CONNECTED_WITHIN)
                .followRedirects(HttpClient.Redirect.NORMAL)
                .build()) {
            HttpRequest request =
                    HttpRequest.newBuilder(address).timeout(DONE_WITHIN).build();
            HttpResponse<Path> answer = client.send(request, HttpResponse.BodyHandlers.ofFile(file));
            if (answer.statusCode() != FOUND) {
                throw new RefusedException(Messages.get("download.status", address, answer.statusCode()));
            }
            return file;
        } catch (InterruptedException interrupted) {
            throw new RefusedException(Messages.get("download.failed", address, ""), new InterruptedIOException());
        } catch (IOException failed) {
            String reason = failed.getMessage() == null ? failed.getClass().getSimpleName() : failed.getMessage();
            throw new RefusedException(Messages.get("download.failed", address, reason), failed);
        }
    }
}
