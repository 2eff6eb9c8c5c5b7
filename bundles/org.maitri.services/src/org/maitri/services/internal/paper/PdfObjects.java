package org.maitri.services.internal.paper;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.DeflaterOutputStream;

/** The numbered objects a PDF file consists of, written one after the other. */
final class PdfObjects {

    private final OutputStream out;
    private final List<Long> places = new ArrayList<>();
    private long at;

    PdfObjects(OutputStream out) throws IOException {
        this.out = out;
        write("%PDF-1.7\n%\u00e2\u00e3\u00cf\u00d3\n");
    }

    /** The number of an object that others speak of before it is written. */
    int reserve() {
        places.add(0L);
        return places.size();
    }

    int add(String dictionary) throws IOException {
        int number = reserve();
        put(number, dictionary);
        return number;
    }

    void put(int number, String dictionary) throws IOException {
        begin(number, dictionary);
        write("\nendobj\n");
    }

    int stream(String text) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (DeflaterOutputStream deflater = new DeflaterOutputStream(packed)) {
            deflater.write(text.getBytes(StandardCharsets.ISO_8859_1));
        }
        int number = reserve();
        begin(number, "<</Filter/FlateDecode/Length " + packed.size() + ">>\nstream\n");
        packed.writeTo(out);
        at += packed.size();
        write("\nendstream\nendobj\n");
        return number;
    }

    private void begin(int number, String dictionary) throws IOException {
        places.set(number - 1, at);
        write(number + " 0 obj\n" + dictionary);
    }

    private void write(String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.ISO_8859_1);
        out.write(bytes);
        at += bytes.length;
    }

    /** Writes where each object is, and closes the stream. */
    void close(int catalogue, int producer) throws IOException {
        long table = at;
        int count = places.size() + 1;
        write("xref\n0 " + count + "\n0000000000 65535 f \n");
        for (long place : places) {
            write(String.format("%010d 00000 n \n", place));
        }
        write("trailer\n<</Size " + count + "/Root " + catalogue + " 0 R/Info " + producer + " 0 R>>\nstartxref\n"
                + table + "\n%%EOF\n");
        out.close();
    }
}
