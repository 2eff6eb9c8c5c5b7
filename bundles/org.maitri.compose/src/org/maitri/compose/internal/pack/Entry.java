package org.maitri.compose.internal.pack;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** One thing in a package. Everything belongs to root and may be read by all; only root may write it. */
public sealed interface Entry {

    default int mode() {
        return 0755;
    }

    record Folder() implements Entry {}

    /** @param target relative to the folder the link is in */
    record Link(String target) implements Entry {}

    record File(Content content, boolean executable) implements Entry {

        @Override
        public int mode() {
            return executable ? 0755 : 0644;
        }
    }

    /** What is in a file; read when it is packed. */
    interface Content {

        InputStream open() throws IOException;

        long size() throws IOException;

        static Content of(byte[] bytes) {
            return new Content() {
                @Override
                public InputStream open() {
                    return new ByteArrayInputStream(bytes);
                }

                @Override
                public long size() {
                    return bytes.length;
                }
            };
        }

        static Content of(Path file) {
            return new Content() {
                @Override
                public InputStream open() throws IOException {
                    return Files.newInputStream(file);
                }

                @Override
                public long size() throws IOException {
                    return Files.size(file);
                }
            };
        }
    }
}
