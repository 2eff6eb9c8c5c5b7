package org.maitri.plugins.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.maitri.kernel.RefusedException;

class DownloadTest {

    private static final int SIZE = 100_000;

    @TempDir
    private Path folder;

    private HttpServer server;
    private URI address;

    @BeforeEach
    void serve() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/p.zip", exchange -> {
            exchange.sendResponseHeaders(200, 0);
            exchange.getResponseBody().write(new byte[SIZE]);
            exchange.close();
        });
        server.start();
        address = URI.create("http://localhost:" + server.getAddress().getPort() + "/p.zip");
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    @Test
    void a_file_comes_as_it_is() {
        assertThat(Download.of(address, folder.resolve("p.zip"), SIZE)).hasSize(SIZE);
    }

    @Test
    void more_than_there_is_room_for_is_refused() {
        assertThatThrownBy(() -> Download.of(address, folder.resolve("p.zip"), SIZE - 1))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("larger");
    }

    @Test
    void what_is_not_there_is_told_with_the_answer_of_the_server() {
        assertThatThrownBy(() -> Download.of(address.resolve("/q.zip"), folder.resolve("q.zip"), SIZE))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("404");
    }
}
