package org.maitri.workbench.internal.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.ServerSocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RunningWindowTest {

    private static final long SOON = 5000;

    @TempDir
    Path workspace;

    private final BlockingQueue<List<String>> asked = new LinkedBlockingQueue<>();

    @Test
    void the_first_start_finds_nobody() {
        assertThat(RunningWindow.tell(socket(), List.of(), SOON)).isFalse();
    }

    @Test
    void a_second_start_is_told_to_the_first() throws Exception {
        try (RunningWindow first = RunningWindow.listen(socket(), asked::add).orElseThrow()) {
            assertThat(RunningWindow.tell(socket(), List.of("-open", "desk.note:1"), SOON))
                    .isTrue();
            assertThat(asked.poll(5, TimeUnit.SECONDS)).containsExactly("-open", "desk.note:1");
            assertThat(RunningWindow.tell(socket(), List.of(), SOON)).isTrue();
            assertThat(asked.poll(5, TimeUnit.SECONDS)).isEmpty();
        }
    }

    @Test
    void after_the_window_is_closed_nobody_answers() {
        RunningWindow.listen(socket(), asked::add).orElseThrow().close();

        assertThat(RunningWindow.tell(socket(), List.of(), SOON)).isFalse();
        assertThat(SocketPlace.ofWorkspace(workspace)).doesNotExist();
    }

    @Test
    void the_socket_of_a_killed_program_is_replaced() throws Exception {
        Path socket = SocketPlace.ofWorkspace(workspace);
        Files.createDirectories(socket.getParent());
        try (ServerSocketChannel killed = ServerSocketChannel.open(StandardProtocolFamily.UNIX)) {
            killed.bind(UnixDomainSocketAddress.of(socket));
        }
        assertThat(socket).exists();
        assertThat(RunningWindow.tell(socket(), List.of(), SOON)).isFalse();

        try (RunningWindow next = RunningWindow.listen(socket(), asked::add).orElseThrow()) {
            assertThat(RunningWindow.tell(socket(), List.of("hello"), SOON)).isTrue();
        }
    }

    @Test
    void a_window_that_hangs_is_not_waited_for() throws Exception {
        Path socket = SocketPlace.ofWorkspace(workspace);
        Files.createDirectories(socket.getParent());
        try (ServerSocketChannel deaf = ServerSocketChannel.open(StandardProtocolFamily.UNIX)) {
            deaf.bind(UnixDomainSocketAddress.of(socket));

            assertThat(RunningWindow.tell(socket(), List.of(), 200)).isFalse();
        }
    }

    @Test
    void a_workspace_with_a_long_path_has_its_socket_elsewhere() throws Exception {
        Path deep = Files.createDirectories(workspace.resolve("x".repeat(60)).resolve("y".repeat(60)));

        try (RunningWindow window =
                RunningWindow.listen(SocketPlace.ofWorkspace(deep), asked::add).orElseThrow()) {
            assertThat(RunningWindow.tell(SocketPlace.ofWorkspace(deep), List.of("hello"), SOON))
                    .isTrue();
            assertThat(SocketPlace.ofWorkspace(deep).toString()).hasSizeLessThan(104);
        }
    }

    @Test
    void the_socket_of_data_does_not_lie_among_the_data() {
        assertThat(SocketPlace.ofData(workspace).startsWith(workspace)).isFalse();
        assertThat(SocketPlace.ofData(workspace)).isEqualTo(SocketPlace.ofData(workspace.resolve("x/..")));
        assertThat(SocketPlace.ofData(workspace)).isNotEqualTo(SocketPlace.ofWorkspace(workspace));
    }

    private Path socket() {
        return SocketPlace.ofWorkspace(workspace);
    }
}
