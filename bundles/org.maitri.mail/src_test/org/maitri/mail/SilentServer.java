package org.maitri.mail;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/** Takes a letter to its last line and then breaks off, or is silent, without saying that it has it. */
final class SilentServer implements AutoCloseable {

    private final ServerSocket socket = new ServerSocket(0, 5, InetAddress.getByName("127.0.0.1"));
    private final AtomicInteger letters = new AtomicInteger();

    private final Semaphore taken = new Semaphore(0);
    private final boolean stays;

    SilentServer() throws IOException {
        this(false);
    }

    /** @param stays whether it keeps the connection, and whoever waits for its word */
    SilentServer(boolean stays) throws IOException {
        this.stays = stays;
        Thread.ofPlatform().daemon().start(this::serve);
    }

    int port() {
        return socket.getLocalPort();
    }

    int letters() {
        return letters.get();
    }

    boolean hasLetterSoon() throws InterruptedException {
        return taken.tryAcquire(1, TimeUnit.MINUTES);
    }

    private void serve() {
        while (!socket.isClosed()) {
            try (Socket client = socket.accept()) {
                talk(client);
            } catch (IOException closed) {
                continue;
            }
        }
    }

    private void talk(Socket client) throws IOException {
        BufferedReader in =
                new BufferedReader(new InputStreamReader(client.getInputStream(), StandardCharsets.ISO_8859_1));
        PrintStream out = new PrintStream(client.getOutputStream(), true, StandardCharsets.US_ASCII);
        out.print("220 silent\r\n");
        boolean letter = false;
        for (String line = in.readLine(); line != null; line = in.readLine()) {
            if (letter) {
                if (line.equals(".")) {
                    letters.incrementAndGet();
                    taken.release();
                    if (stays) {
                        in.readLine();
                    }
                    return;
                }
            } else if (line.startsWith("EHLO")) {
                out.print("250-silent\r\n250 AUTH PLAIN\r\n");
            } else if (line.startsWith("AUTH")) {
                out.print("235 come in\r\n");
            } else if (line.startsWith("DATA")) {
                out.print("354 go on\r\n");
                letter = true;
            } else {
                out.print("250 fine\r\n");
            }
        }
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
