package org.maitri.services.internal.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.maitri.kernel.RefusedException;
import org.maitri.spi.calendar.Holidays.Place;
import org.maitri.spi.record.Field;

/** Where holidays come from: places and servers. */
class HolidaySourcesTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final String EVENT = "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:x\r\nBEGIN:VEVENT\r\nUID:1\r\n"
            + "DTSTAMP:20260101T000000Z\r\nDTSTART;VALUE=DATE:20261224\r\nSUMMARY:Closed\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n";

    @Test
    void aRegionHasItsOwnHolidaysAndThoseOfItsCountry() {
        Map<LocalDate, String> bavaria = new PlaceHolidays().days("de", "by", TODAY);
        assertThat(bavaria).containsKeys(LocalDate.of(2026, 10, 3), LocalDate.of(2026, 1, 6), LocalDate.of(2036, 5, 1));
        assertThat(new PlaceHolidays().days("de", "", TODAY)).doesNotContainKey(LocalDate.of(2026, 1, 6));
    }

    @Test
    void whatIsMadeUpForOnAnotherDayClosesBoth() {
        assertThat(new PlaceHolidays().days("gb", "eng", TODAY))
                .containsKeys(LocalDate.of(2021, 12, 25), LocalDate.of(2021, 12, 27));
    }

    @Test
    void regionsGoByNameAndByCode() {
        assertThat(PlaceHolidays.regions("de")).contains(new Place("by", "Bavaria"));
        assertThat(PlaceHolidays.region("de", "bavaria")).isEqualTo("by");
        assertThat(PlaceHolidays.region("de", "DE-BY")).isEqualTo("by");
        assertThatThrownBy(() -> PlaceHolidays.region("de", "Tyrol"))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("Bavaria");
        assertThatThrownBy(() -> PlaceHolidays.regions("zz")).isInstanceOf(RefusedException.class);
    }

    @Test
    void aRegionThatItsCountryDoesNotHaveIsNotTyped() {
        Field<?> region = new CalendarType().field("region").orElseThrow();
        assertThat(region.problem("Bavaria", id -> "de")).isEmpty();
        assertThat(region.problem("Bavria", id -> "de"))
                .hasValueSatisfying(said -> assertThat(said).contains("Bavaria"));
        assertThat(region.problem("Bavaria", id -> null)).isPresent();
    }

    @Test
    void onlyServersThatEncryptAreAsked() {
        assertThat(HolidayFeed.address(" https://example.org/a.ics ")).hasHost("example.org");
        assertThatThrownBy(() -> HolidayFeed.address("http://example.org/a.ics"))
                .isInstanceOf(RefusedException.class);
        assertThatThrownBy(() -> HolidayFeed.address("file:///etc/passwd")).isInstanceOf(RefusedException.class);
    }

    @Test
    void aServersFileIsReadAndAnythingElseIsToldOf() throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        serve(server, "/good.ics", 200, EVENT);
        serve(server, "/page.html", 200, "<html>");
        serve(server, "/gone.ics", 404, "");
        serve(server, "/large.ics", 200, "x".repeat((4 << 20) + 1));
        server.start();
        try {
            assertThat(fetch(server, "/good.ics").lines()).isEqualTo("2026-12-24 Closed");
            assertThatThrownBy(() -> fetch(server, "/page.html")).hasMessageContaining("no events");
            assertThatThrownBy(() -> fetch(server, "/gone.ics")).hasMessageContaining("404");
            assertThatThrownBy(() -> fetch(server, "/large.ics")).hasMessageContaining("larger");
        } finally {
            server.stop(0);
        }
    }

    private static HolidayFile fetch(HttpServer server, String path) {
        String host = server.getAddress().getAddress().getHostAddress();
        return new HolidayFeed()
                .fetch(URI.create("http://" + host + ":" + server.getAddress().getPort() + path), TODAY);
    }

    private static void serve(HttpServer server, String path, int code, String body) {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        server.createContext(path, exchange -> {
            exchange.sendResponseHeaders(code, bytes.length == 0 ? -1 : bytes.length);
            exchange.getResponseBody().write(bytes);
            exchange.close();
        });
    }
}
