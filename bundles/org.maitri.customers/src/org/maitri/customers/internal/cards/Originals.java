package org.maitri.customers.internal.cards;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.function.Supplier;

/** Holds the texts of cards until they are asked for; those with large pictures wait in a file of their own. */
final class Originals implements Closeable {

    private static final int LARGE = 1 << 16;

    private FileChannel file;

    Supplier<String> keep(String text) {
        if (text.length() < LARGE) {
            return () -> text;
        }
        try {
            if (file == null) {
                Path path = Files.createTempFile("maitri-cards", ".tmp");
                file = FileChannel.open(
                        path, StandardOpenOption.READ, StandardOpenOption.WRITE, StandardOpenOption.DELETE_ON_CLOSE);
            }
            ByteBuffer bytes = ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8));
            long at = file.size();
            int length = bytes.remaining();
            for (long to = at; bytes.hasRemaining(); ) {
                to += file.write(bytes, to);
            }
            return () -> read(at, length);
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
    }

    private String read(long at, int length) {
        ByteBuffer bytes = ByteBuffer.allocate(length);
        try {
            while (bytes.hasRemaining() && file.read(bytes, at + bytes.position()) >= 0) {
                continue;
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return new String(bytes.array(), 0, bytes.position(), StandardCharsets.UTF_8);
    }

    @Override
    public void close() throws IOException {
        if (file != null) {
            file.close();
        }
    }
}
