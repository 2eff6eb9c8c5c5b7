package org.maitri.compose.internal.pack;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;

/**
 * A Windows program whose resources are read and replaced: texts, icons, version. Its resources have to be the last section
 * of the file, as the linker leaves them; each has a number and the one language it came with.
 */
final class ExeFile {

    static final int ICON = 3;
    static final int TEXT = 10;
    static final int ICON_GROUP = 14;
    static final int VERSION = 16;

    private static final int HEADER_AT = 0x3c;
    private static final int FILE_HEADER = 24;
    private static final int SECTION = 40;
    private static final int DIRECTORY = 16;
    private static final int LINK = 8;
    private static final int LEAF = 16;
    private static final int DEEPER = 0x80000000;
    private static final int LANGUAGE = 1024;

    private final ByteBuffer file;
    private final int header;
    private final int section;
    private final Map<Integer, Map<Integer, byte[]>> resources = new TreeMap<>();

    ExeFile(byte[] content) throws IOException {
        file = ByteBuffer.wrap(content.clone()).order(ByteOrder.LITTLE_ENDIAN);
        header = file.getInt(HEADER_AT);
        if (file.getInt(header) != 0x4550) {
            throw new IOException("no Windows program");
        }
        int sections = file.getShort(header + 6);
        section = header + FILE_HEADER + file.getShort(header + 20) + SECTION * (sections - 1);
        byte[] name = Arrays.copyOfRange(content, section, section + 5);
        if (!new String(name, StandardCharsets.US_ASCII).equals(".rsrc") || dataAt() + dataLength() != content.length) {
            throw new IOException("the resources of the program are not its last section");
        }
        for (Map.Entry<Integer, Integer> type : links(0).entrySet()) {
            for (Map.Entry<Integer, Integer> id :
                    links(type.getValue() & ~DEEPER).entrySet()) {
                int leaf = links(id.getValue() & ~DEEPER).values().iterator().next();
                put(type.getKey(), id.getKey(), data(leaf));
            }
        }
    }

    private int address() {
        return file.getInt(section + 12);
    }

    private int dataLength() {
        return file.getInt(section + 16);
    }

    private int dataAt() {
        return file.getInt(section + 20);
    }

    private Map<Integer, Integer> links(int directory) {
        Map<Integer, Integer> links = new TreeMap<>();
        int at = dataAt() + directory;
        int count = file.getShort(at + 12) + file.getShort(at + 14);
        for (int i = 0; i < count; i++) {
            links.put(file.getInt(at + DIRECTORY + LINK * i), file.getInt(at + DIRECTORY + LINK * i + 4));
        }
        return links;
    }

    private byte[] data(int leaf) {
        int from = dataAt() + file.getInt(dataAt() + leaf) - address();
        return Arrays.copyOfRange(file.array(), from, from + file.getInt(dataAt() + leaf + 4));
    }

    /** 2 for a program with windows, 3 for one with a console. */
    int subsystem() {
        return file.getShort(header + FILE_HEADER + 68);
    }

    Map<Integer, byte[]> resources(int type) {
        return resources.getOrDefault(type, Map.of());
    }

    ExeFile put(int type, int id, byte[] content) {
        resources.computeIfAbsent(type, any -> new TreeMap<>()).put(id, content);
        return this;
    }

    /** A text as the program reads it: in the old encoding of Western systems, with a zero at its end. */
    ExeFile text(int id, String text) {
        return put(TEXT, id, (text + '\0').getBytes(StandardCharsets.ISO_8859_1));
    }

    ExeFile without(int type, int id) {
        resources(type).remove(id);
        return this;
    }

    /** The program with these resources, and without the time at which it was linked. */
    byte[] bytes() {
        ByteBuffer table = resourceTable();
        int alignment = file.getInt(header + FILE_HEADER + 36);
        int pages = file.getInt(header + FILE_HEADER + 32);
        int length = aligned(table.capacity(), alignment);
        ByteBuffer made = ByteBuffer.allocate(dataAt() + length).order(ByteOrder.LITTLE_ENDIAN);
        made.put(0, file.array(), 0, dataAt()).put(dataAt(), table.array());
        made.putInt(header + 8, 0);
        made.putInt(header + FILE_HEADER + 64, 0); // checksum: only drivers need one
        made.putInt(header + FILE_HEADER + 8, file.getInt(header + FILE_HEADER + 8) - dataLength() + length);
        made.putInt(header + FILE_HEADER + 56, address() + aligned(table.capacity(), pages));
        made.putInt(header + FILE_HEADER + 96 + 2 * LINK + 4, table.capacity());
        made.putInt(section + 8, table.capacity());
        made.putInt(section + 16, length);
        return made.array();
    }

    private static int aligned(int size, int to) {
        return (size + to - 1) / to * to;
    }

    private ByteBuffer resourceTable() {
        int count = resources.values().stream().mapToInt(Map::size).sum();
        int types = DIRECTORY + LINK * resources.size();
        int ids = types + DIRECTORY * resources.size() + LINK * count;
        int leaves = ids + (DIRECTORY + LINK) * count;
        int data = leaves + LEAF * count;
        int size = data
                + resources.values().stream()
                        .flatMap(each -> each.values().stream())
                        .mapToInt(each -> aligned(each.length, 8))
                        .sum();
        ByteBuffer table = ByteBuffer.allocate(size).order(ByteOrder.LITTLE_ENDIAN);
        directory(table, 0, resources.size());
        int type = 0;
        int idsAt = types;
        int leaf = 0;
        for (Map.Entry<Integer, Map<Integer, byte[]>> each : resources.entrySet()) {
            link(table, DIRECTORY + LINK * type++, each.getKey(), idsAt | DEEPER);
            directory(table, idsAt, each.getValue().size());
            int id = idsAt + DIRECTORY;
            for (Map.Entry<Integer, byte[]> resource : each.getValue().entrySet()) {
                int languages = ids + (DIRECTORY + LINK) * leaf;
                link(table, id, resource.getKey(), languages | DEEPER);
                directory(table, languages, 1);
                link(table, languages + DIRECTORY, LANGUAGE, leaves + LEAF * leaf);
                table.putInt(leaves + LEAF * leaf, address() + data);
                table.putInt(leaves + LEAF * leaf + 4, resource.getValue().length);
                table.put(data, resource.getValue());
                data += aligned(resource.getValue().length, 8);
                id += LINK;
                leaf++;
            }
            idsAt = id;
        }
        return table;
    }

    private static void directory(ByteBuffer table, int at, int links) {
        table.putShort(at + 14, (short) links);
    }

    private static void link(ByteBuffer table, int at, int number, int to) {
        table.putInt(at, number).putInt(at + 4, to);
    }
}
