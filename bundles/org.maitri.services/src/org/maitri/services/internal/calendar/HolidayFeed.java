package org.maitri.services.internal.calendar;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Redirect;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import org.maitri.kernel.CancelledException;
import org.maitri.kernel.RefusedException;

/** Fetches iCalendar files from servers. */
final class HolidayFeed {

    private static final Duration CONNECT = Duration.ofSeconds(10);
    private static final Duration ANSWER = Duration.ofSeconds(30);
    private static final int MOST_BYTES = 4 << 20;
    private static final int FINE = 200;

    private final HttpClient client;

    HolidayFeed() {
        // a server that sends one on to an address without encryption is not followed there
        client = HttpClient.newBuilder()
                .connectTimeout(CONNECT)
                .followRedirects(Redirect.NORMAL)
                .build();
    }

    /** @throws RefusedException if it is no address of a server that encrypts */
    static URI address(String text) {
        try {
            URI address = new URI(text.strip());
            if ("https".equalsIgnoreCase(address.getScheme()) && address.getHost() != null) {
                return address;
            }
        } catch (URISyntaxException wrong) {
            throw new RefusedException(Messages.get("feed.address", text), wrong);
        }
        throw new RefusedException(Messages.get("feed.address", text));
    }

    /** @throws RefusedException if the server does not answer, or with something else than a small iCalendar file */
    HolidayFile fetch(URI address, LocalDate today) {
        HttpRequest request = HttpRequest.newBuilder(address)
                .timeout(ANSWER)
                .header("Accept", "text/calendar")
                .build();
        try {
            HttpResponse<InputStream> answer = client.send(request, BodyHandlers.ofInputStream());
            try (InputStream body = answer.body()) {
                if (answer.statusCode() != FINE) {
                    throw new RefusedException(
                            Messages.get("feed.refused", address, String.valueOf(answer.statusCode())));
                }
                byte[] bytes = body.readNBytes(MOST_BYTES + 1);
                if (bytes.length > MOST_BYTES) {
                    throw new RefusedException(Messages.get("feed.large", address));
                }
                return HolidayFile.of(new String(bytes, StandardCharsets.UTF_8), address, today);
            }
        } catch (IOException unreachable) {
            throw new RefusedException(
                    Messages.get(
                            "feed.unreachable", address, unreachable.getClass().getSimpleName()),
                    unreachable);
        } catch (InterruptedException stopped) {
            throw new CancelledException(stopped);
        }
    }
}
