package org.maitri.workbench.internal.start;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.UncheckedIOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import org.eclipse.core.runtime.ILog;

/**
 * One window for one workspace, and for one database: the first start listens at a socket, a second one tells it what it
 * was asked for and ends. A socket that nobody listens at any more is left over from a killed program and replaced.
 */
public final class RunningWindow implements AutoCloseable {

    /** A window that takes longer is not waited for. */
    public static final long ANSWER_WITHIN_MILLIS = 5000;

    private static final String GREETING = "maitri 1";
    private static final String UNDERSTOOD = "shown";
    private static final int MOST_LINES = 64;

    private final ServerSocketChannel server;
    private final Path socket;

    private RunningWindow(ServerSocketChannel server, Path socket) {
        this.server = server;
        this.socket = socket;
    }

    /**
     * Whether a running window took over what was asked for.
     *
     * @param socket as {@link SocketPlace} names it
     */
    public static boolean tell(Path socket, List<String> commandLine, long timeoutMillis) {
        if (!Files.exists(socket)) {
            return false;
        }
        CompletableFuture<Boolean> answer = new CompletableFuture<>();
        Thread.ofPlatform().daemon().name("Maitri: ask the running window").start(() -> {
            try {
                answer.complete(ask(socket, commandLine));
            } catch (IOException nobodyThere) {
                answer.complete(false);
            }
        });
        try {
            return answer.get(timeoutMillis, TimeUnit.MILLISECONDS);
        } catch (TimeoutException | ExecutionException noAnswer) {
            return false;
        } catch (InterruptedException interrupted) {
            throw new UncheckedIOException(new InterruptedIOException());
        }
    }

    private static boolean ask(Path socket, List<String> commandLine) throws IOException {
        try (SocketChannel channel = SocketChannel.open(UnixDomainSocketAddress.of(socket))) {
            StringBuilder message = new StringBuilder(GREETING).append('\n');
            commandLine.forEach(
                    argument -> message.append(argument.replace('\n', ' ')).append('\n'));
            write(channel, message.append('\n').toString());
            return UNDERSTOOD.equals(reader(channel).readLine());
        }
    }

    /**
     * Listens for later starts until closed.
     *
     * @param asked called on a background thread with the command line of each later start
     * @return empty if the file system has no sockets: then every start opens a window of its own
     */
    public static Optional<RunningWindow> listen(Path socket, Consumer<List<String>> asked) {
        try {
            Files.createDirectories(socket.getParent());
            Files.deleteIfExists(socket);
            ServerSocketChannel server = ServerSocketChannel.open(StandardProtocolFamily.UNIX);
            server.bind(UnixDomainSocketAddress.of(socket));
            RunningWindow window = new RunningWindow(server, socket);
            Thread.ofPlatform().daemon().name("Maitri: later starts").start(() -> window.serve(asked));
            return Optional.of(window);
        } catch (IOException | UnsupportedOperationException noSockets) {
            ILog.get().warn("Later starts cannot be brought to this window: " + socket, noSockets);
            return Optional.empty();
        }
    }

    private void serve(Consumer<List<String>> asked) {
        while (server.isOpen()) {
            try {
                SocketChannel channel = server.accept();
                Thread.startVirtualThread(() -> answer(channel, asked));
            } catch (IOException broken) {
                if (server.isOpen()) {
                    ILog.get().warn("A later start broke off", broken);
                }
            }
        }
    }

    private static void answer(SocketChannel channel, Consumer<List<String>> asked) {
        try (channel) {
            List<String> lines = reader(channel)
                    .lines()
                    .limit(MOST_LINES)
                    .takeWhile(line -> !line.isEmpty())
                    .toList();
            if (!lines.isEmpty() && lines.get(0).equals(GREETING)) {
                asked.accept(lines.subList(1, lines.size()));
                write(channel, UNDERSTOOD + '\n');
            }
        } catch (IOException | UncheckedIOException broken) {
            ILog.get().warn("A later start broke off", broken);
        }
    }

    private static BufferedReader reader(SocketChannel channel) {
        return new BufferedReader(Channels.newReader(channel, StandardCharsets.UTF_8));
    }

    private static void write(SocketChannel channel, String text) throws IOException {
        ByteBuffer bytes = StandardCharsets.UTF_8.encode(text);
        while (bytes.hasRemaining()) {
            channel.write(bytes);
        }
    }

    @Override
    public void close() {
        try {
            server.close();
            Files.deleteIfExists(socket);
        } catch (IOException left) {
            ILog.get().warn("Cannot remove " + socket, left);
        }
    }
}
