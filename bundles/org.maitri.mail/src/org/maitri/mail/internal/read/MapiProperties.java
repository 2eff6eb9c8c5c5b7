package org.maitri.mail.internal.read;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.LinkedHashMap;
import java.util.Map;

/** The properties Outlook keeps of a letter or a file, of which only texts and bytes are of use here. */
final class MapiProperties {

    private static final int NAMED = 0x8000;

    private MapiProperties() {}

    /** Values by property; those before a place where the list makes no sense. */
    static Map<Integer, byte[]> read(byte[] list) {
        Map<Integer, byte[]> all = new LinkedHashMap<>();
        ByteBuffer in = ByteBuffer.wrap(list).order(ByteOrder.LITTLE_ENDIAN);
        try {
            int count = in.getInt();
            for (int i = 0; i < count && in.hasRemaining(); i++) {
                int type = in.getShort() & 0xFFFF;
                int property = in.getShort() & 0xFFFF;
                if (property >= NAMED) {
                    skipName(in);
                }
                byte[] value = value(in, type);
                if (value.length > 0) {
                    all.putIfAbsent(property, value);
                }
            }
        } catch (BufferUnderflowException | IllegalArgumentException | NegativeArraySizeException end) {
            return all;
        }
        return all;
    }

    private static void skipName(ByteBuffer in) {
        in.position(in.position() + 16);
        if (in.getInt() == 0) {
            in.getInt();
        } else {
            skip(in, in.getInt());
        }
    }

    private static byte[] value(ByteBuffer in, int type) {
        boolean several = (type & 0x1000) != 0;
        int kind = type & 0xFFF;
        boolean sized = kind == 0x1E || kind == 0x1F || kind == 0x0D || kind == 0x102;
        int values = several || sized ? in.getInt() : 1;
        byte[] first = Part.NOTHING;
        for (int i = 0; i < values; i++) {
            if (!sized) {
                in.position(in.position() + (kind == 0x48 ? 16 : wide(kind) ? 8 : 4));
                continue;
            }
            int length = in.getInt();
            if (length < 0 || length > in.remaining()) {
                throw new BufferUnderflowException();
            }
            byte[] bytes = new byte[length];
            in.get(bytes);
            in.position(Math.min(in.limit(), in.position() + (-length & 3)));
            first = first.length == 0 ? bytes : first;
        }
        return first;
    }

    private static boolean wide(int kind) {
        return kind == 0x05 || kind == 0x06 || kind == 0x07 || kind == 0x14 || kind == 0x40;
    }

    private static void skip(ByteBuffer in, int count) {
        in.position(Math.min(in.limit(), in.position() + ((count + 3) & ~3)));
    }
}
