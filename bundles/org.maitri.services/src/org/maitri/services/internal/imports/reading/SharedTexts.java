package org.maitri.services.internal.imports.reading;

import java.io.Closeable;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** The texts that cells of a workbook share. The first ones are kept in memory, the others in a file for as long as needed. */
final class SharedTexts implements Closeable {

    private static final long IN_MEMORY = 16L << 20;

    private final List<String> first = new ArrayList<>();
    private long length;
    private long[] ends = new long[1024];
    private int spilled;
    private Path spill;
    private RandomAccessFile rest;

    private SharedTexts() {}

    static SharedTexts none() {
        return new SharedTexts();
    }

    static SharedTexts read(XMLStreamReader reader, WorkbookXml xml) throws XMLStreamException {
        SharedTexts texts = new SharedTexts();
        try {
            StringBuilder text = new StringBuilder();
            while (reader.hasNext()) {
                int event = reader.next();
                String name = event == XMLStreamConstants.START_ELEMENT || event == XMLStreamConstants.END_ELEMENT
                        ? reader.getLocalName()
                        : "";
                if (event == XMLStreamConstants.START_ELEMENT && name.equals("t")) {
                    text.append(xml.text(reader));
                } else if (event == XMLStreamConstants.START_ELEMENT && name.equals("rPh")) {
                    xml.skip(reader);
                } else if (event == XMLStreamConstants.END_ELEMENT && name.equals("si")) {
                    texts.add(text.toString());
                    text.setLength(0);
                }
            }
            return texts;
        } catch (IOException unwritable) {
            texts.close();
            throw new UncheckedIOException(unwritable);
        } catch (XMLStreamException | RuntimeException damaged) {
            texts.close();
            throw damaged;
        }
    }

    private void add(String text) throws IOException {
        if (rest == null && length + text.length() <= IN_MEMORY) {
            first.add(text);
            length += text.length();
            return;
        }
        if (rest == null) {
            spill = Files.createTempFile("maitri", ".texts");
            rest = new RandomAccessFile(spill.toFile(), "rw");
        }
        rest.write(text.getBytes(StandardCharsets.UTF_8));
        ends = spilled == ends.length ? Arrays.copyOf(ends, spilled * 2) : ends;
        ends[spilled++] = rest.getFilePointer();
    }

    /** @param index as it stands in a cell; empty for one there is not */
    String get(String index) {
        int place = index.isEmpty() ? -1 : Integer.parseInt(index.strip());
        if (place < 0 || place >= first.size() + spilled) {
            return "";
        }
        return place < first.size() ? first.get(place) : spilled(place - first.size());
    }

    private String spilled(int place) {
        long from = place == 0 ? 0 : ends[place - 1];
        byte[] bytes = new byte[Math.toIntExact(ends[place] - from)];
        try {
            rest.seek(from);
            rest.readFully(bytes);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return new String(bytes, StandardCharsets.UTF_8);
    }

    @Override
    public void close() {
        if (rest != null) {
            try {
                rest.close();
                Files.deleteIfExists(spill);
            } catch (IOException unclosed) {
                throw new UncheckedIOException(unclosed);
            }
        }
    }
}
