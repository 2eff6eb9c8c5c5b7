package org.maitri.ui.internal.start;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The classes that a class names in its class file. */
final class NamedClasses {

    private static final int TEXT = 1;
    private static final int LONG = 5;
    private static final int DOUBLE = 6;
    private static final int CLASS = 7;
    private static final int METHOD_HANDLE = 15;
    private static final int[] TWO_BYTES = {8, 16, 19, 20};

    private NamedClasses() {}

    /** Empty where the class file cannot be read. */
    static Set<String> in(Class<?> type) {
        String file = type.getName().substring(type.getName().lastIndexOf('.') + 1) + ".class";
        try (InputStream read = type.getResourceAsStream(file)) {
            return read == null ? Set.of() : in(new DataInputStream(new BufferedInputStream(read)));
        } catch (IOException unreadable) {
            return Set.of();
        }
    }

    private static Set<String> in(DataInputStream read) throws IOException {
        read.readInt(); // what all class files begin with
        read.readInt(); // version
        int count = read.readUnsignedShort();
        String[] texts = new String[count];
        List<Integer> classes = new ArrayList<>();
        for (int i = 1; i < count; i++) {
            int kind = read.readUnsignedByte();
            switch (kind) {
                case TEXT -> texts[i] = read.readUTF();
                case CLASS -> classes.add(read.readUnsignedShort());
                case LONG, DOUBLE -> {
                    read.skipNBytes(Long.BYTES);
                    i++; // takes two places
                }
                case METHOD_HANDLE -> read.skipNBytes(3);
                default -> read.skipNBytes(isTwoBytes(kind) ? Short.BYTES : Integer.BYTES);
            }
        }
        Set<String> names = new LinkedHashSet<>();
        for (int place : classes) {
            if (!texts[place].startsWith("[")) { // an array's class comes with that of its elements
                names.add(texts[place].replace('/', '.'));
            }
        }
        return names;
    }

    private static boolean isTwoBytes(int kind) {
        for (int each : TWO_BYTES) {
            if (each == kind) {
                return true;
            }
        }
        return false;
    }
}
