package org.maitri.mail.internal.read;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.maitri.spi.mail.MailAttachment;

/** Takes apart winmail.dat, in which Outlook wraps texts and attachments for its like. */
record Tnef(String text, String html, List<MailAttachment> attachments) {

    private static final int SIGNATURE = 0x223E9F78;
    private static final int BODY = 0x0002800C;
    private static final int PROPERTIES = 0x00069003;
    private static final int NEXT_FILE = 0x00069002;
    private static final int FILE_TITLE = 0x00018010;
    private static final int FILE_DATA = 0x0006800F;
    private static final int FILE_PROPERTIES = 0x00069005;

    private static final int TEXT = 0x1000;
    private static final int HTML = 0x1013;
    private static final int LONG_NAME = 0x3707;
    private static final int MEDIA_TYPE = 0x370E;
    private static final int CONTENT_ID = 0x3712;
    private static final int DATA = 0x3701;

    static boolean is(byte[] bytes) {
        return bytes.length > 6
                && ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN).getInt() == SIGNATURE;
    }

    /** Empty if it is damaged, or nothing was found in it. */
    static Optional<Tnef> read(byte[] bytes) {
        try {
            return Optional.of(new Reading().read(ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN)))
                    .filter(tnef -> !(tnef.text.isBlank() && tnef.html.isBlank() && tnef.attachments.isEmpty()));
        } catch (BufferUnderflowException | IllegalArgumentException damaged) {
            return Optional.empty();
        }
    }

    private static final class Reading {

        private final List<MailAttachment> files = new ArrayList<>();
        private String text = "";
        private String html = "";
        private boolean inFile;
        private String name = "";
        private byte[] data = Part.NOTHING;
        private Map<Integer, byte[]> properties = Map.of();

        Tnef read(ByteBuffer in) {
            in.position(6);
            while (in.remaining() > 9) {
                in.get();
                int attribute = in.getInt();
                int length = in.getInt();
                if (length < 0 || length > in.remaining()) {
                    throw new BufferUnderflowException();
                }
                byte[] value = new byte[length];
                in.get(value);
                in.position(Math.min(in.limit(), in.position() + 2));
                take(attribute, value);
            }
            endFile();
            return new Tnef(text, html, files);
        }

        private void take(int attribute, byte[] value) {
            switch (attribute) {
                case BODY -> text = plain(value);
                case PROPERTIES -> {
                    Map<Integer, byte[]> all = MapiProperties.read(value);
                    text = text.isBlank() && all.containsKey(TEXT) ? plain(all.get(TEXT)) : text;
                    html = all.containsKey(HTML) ? plain(all.get(HTML)) : html;
                }
                case NEXT_FILE -> {
                    endFile();
                    inFile = true;
                }
                case FILE_TITLE -> name = plain(value);
                case FILE_DATA -> data = value;
                case FILE_PROPERTIES -> properties = MapiProperties.read(value);
                default -> {
                    // Dates, priorities and what else only Outlook asks for.
                }
            }
        }

        private void endFile() {
            if (inFile) {
                String title = text(LONG_NAME).isBlank() ? name : text(LONG_NAME);
                String type = text(MEDIA_TYPE).isBlank() ? "application/octet-stream" : text(MEDIA_TYPE);
                byte[] bytes = data.length == 0 ? properties.getOrDefault(DATA, data) : data;
                files.add(new MailAttachment(
                        title.isBlank() ? Messages.get("name.unnamed", files.size() + 1) : title,
                        type,
                        text(CONTENT_ID),
                        false,
                        bytes,
                        List.of()));
            }
            name = "";
            data = Part.NOTHING;
            properties = Map.of();
        }

        private String text(int property) {
            return properties.containsKey(property) ? OneLine.of(plain(properties.get(property))) : "";
        }
    }

    /** Text in UTF-16, told by its zeros, or in whatever else. */
    static String plain(byte[] value) {
        boolean wide = value.length >= 2
                && value.length % 2 == 0
                && (value[1] == 0 || value[value.length - 2] == 0 && value[value.length - 1] == 0);
        String text = wide ? new String(value, StandardCharsets.UTF_16LE) : Encodings.guessed(value);
        int end = text.indexOf('\0');
        return Encodings.storable(end < 0 ? text : text.substring(0, end)).replace("\r\n", "\n");
    }
}
