package org.maitri.compose.internal.pack;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/** The resource by which Windows shows name, maker and version of a program. */
final class VersionInfo {

    /** English (United States), in Unicode. */
    private static final String LANGUAGE = "040904B0";

    private static final int SIGNATURE = 0xfeef04bd;
    private static final int WINDOWS_32 = 0x40004;
    private static final int APPLICATION = 1;

    private VersionInfo() {}

    /** @param version numbers with dots; Windows takes the first four */
    static byte[] of(String version, Map<String, String> texts) {
        String[] numbers = (version + ".0.0.0.0").split("\\.");
        ByteBuffer fixed = ByteBuffer.allocate(52).order(ByteOrder.LITTLE_ENDIAN);
        fixed.putInt(SIGNATURE).putInt(0x10000);
        for (int i = 0; i < 2; i++) { // of the file and of the product
            fixed.putInt(number(numbers[0]) << 16 | number(numbers[1]));
            fixed.putInt(number(numbers[2]) << 16 | number(numbers[3]));
        }
        fixed.putInt(0x3f).putInt(0).putInt(WINDOWS_32).putInt(APPLICATION);
        List<byte[]> strings = texts.entrySet().stream()
                .map(text -> block(
                        text.getKey(),
                        1,
                        utf16(text.getValue()),
                        text.getValue().length() + 1,
                        List.of()))
                .toList();
        byte[] translation = {0x09, 0x04, (byte) 0xb0, 0x04};
        return block(
                "VS_VERSION_INFO",
                0,
                fixed.array(),
                fixed.capacity(),
                List.of(
                        block(
                                "StringFileInfo",
                                1,
                                new byte[0],
                                0,
                                List.of(block(LANGUAGE, 1, new byte[0], 0, strings))),
                        block(
                                "VarFileInfo",
                                1,
                                new byte[0],
                                0,
                                List.of(block("Translation", 0, translation, translation.length, List.of())))));
    }

    private static int number(String text) {
        return text.matches("\\d{1,5}") ? Integer.parseInt(text) & 0xffff : 0;
    }

    private static byte[] utf16(String text) {
        return (text + '\0').getBytes(StandardCharsets.UTF_16LE);
    }

    /** @param type 1 for text, whose length is counted in letters; 0 for bytes */
    private static byte[] block(String key, int type, byte[] value, int length, List<byte[]> within) {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        body.writeBytes(utf16(key));
        pad(body, 6);
        body.writeBytes(value);
        for (byte[] each : within) {
            pad(body, 6);
            body.writeBytes(each);
        }
        return ByteBuffer.allocate(body.size() + 6)
                .order(ByteOrder.LITTLE_ENDIAN)
                .putShort((short) (body.size() + 6))
                .putShort((short) length)
                .putShort((short) type)
                .put(body.toByteArray())
                .array();
    }

    private static void pad(ByteArrayOutputStream body, int before) {
        while ((body.size() + before) % 4 != 0) {
            body.write(0);
        }
    }
}
