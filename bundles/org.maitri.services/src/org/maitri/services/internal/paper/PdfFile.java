package org.maitri.services.internal.paper;

import java.awt.geom.AffineTransform;
import java.awt.geom.PathIterator;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.zip.DeflaterOutputStream;
import org.maitri.spi.paper.PaperFile;
import org.maitri.spi.paper.PaperText;

/**
 * A PDF file that is written page by page. Letters of any script are drawn as outlines, so they look alike everywhere and need
 * no fonts; the words lie invisibly beneath them, to be searched, copied and read aloud. Places are in points from the top
 * left.
 */
public final class PdfFile implements PaperFile {

    private static final int PAGES = 2;
    private static final int FONT = 3;
    private static final int BLOCK = 100;
    private static final String NUMBERS = "%.2f %.2f ";

    private final OutputStream out;
    private final double width;
    private final double height;
    private final List<Long> places = new ArrayList<>();
    private final List<Integer> pages = new ArrayList<>();
    private final SortedSet<Character> used = new TreeSet<>();
    private StringBuilder page;
    private long at;

    public PdfFile(OutputStream out, double width, double height) throws IOException {
        this.out = out;
        this.width = width;
        this.height = height;
        write("%PDF-1.7\n%\u00e2\u00e3\u00cf\u00d3\n");
        for (int known = 1; known <= FONT + 3; known++) {
            places.add(0L);
        }
        page();
    }

    @Override
    public double width() {
        return width;
    }

    @Override
    public double height() {
        return height;
    }

    @Override
    public void page() throws IOException {
        finishPage();
        page = new StringBuilder("0 g\n");
    }

    @Override
    public void text(PaperText text, double x, double y) {
        if (text.isEmpty()) {
            return;
        }
        page.append("0 g\nBT 3 Tr /F ")
                .append(number(text.size()))
                .append("Tf ")
                .append(String.format(Locale.ROOT, NUMBERS, x, height - y))
                .append("Td <");
        for (char letter : text.words().toCharArray()) {
            used.add(letter);
            page.append(String.format("%04X", (int) letter));
        }
        page.append("> Tj ET\n");
        path(((PdfText) text).outline().getPathIterator(new AffineTransform(1, 0, 0, -1, x, height - y)));
        page.append("f\n");
    }

    @Override
    public void line(double x, double y, double toX) {
        page.append("0.5 w 0.7 G ")
                .append(String.format(Locale.ROOT, NUMBERS, x, height - y))
                .append("m ")
                .append(String.format(Locale.ROOT, NUMBERS, toX, height - y))
                .append("l S\n");
    }

    @Override
    public void fill(double x, double y, double wide, double high, int rgb) {
        colour(rgb, "rg\n");
        points("re f\n", x, height - y - high, wide, high);
    }

    @Override
    public void path(double[] points, double thickness, int rgb) {
        colour(rgb, "RG\n");
        page.append(number(thickness)).append("w 1 J 1 j\n");
        for (int i = 0; i + 1 < points.length; i += 2) {
            points(i == 0 ? "m\n" : "l\n", points[i], height - points[i + 1]);
        }
        page.append("S\n");
    }

    private void colour(int rgb, String operator) {
        points(operator, (rgb >> 16 & 0xFF) / 255.0, (rgb >> 8 & 0xFF) / 255.0, (rgb & 0xFF) / 255.0);
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.2f ", value);
    }

    private void path(PathIterator path) {
        double[] c = new double[6];
        double x = 0;
        double y = 0;
        for (; !path.isDone(); path.next()) {
            switch (path.currentSegment(c)) {
                case PathIterator.SEG_MOVETO -> points("m\n", c[0], c[1]);
                case PathIterator.SEG_LINETO -> points("l\n", c[0], c[1]);
                case PathIterator.SEG_QUADTO -> {
                    points(
                            "c\n",
                            x + (c[0] - x) * 2 / 3,
                            y + (c[1] - y) * 2 / 3,
                            c[2] + (c[0] - c[2]) * 2 / 3,
                            c[3] + (c[1] - c[3]) * 2 / 3,
                            c[2],
                            c[3]);
                    c[0] = c[2];
                    c[1] = c[3];
                }
                case PathIterator.SEG_CUBICTO -> {
                    points("c\n", c[0], c[1], c[2], c[3], c[4], c[5]);
                    c[0] = c[4];
                    c[1] = c[5];
                }
                default -> page.append("h\n");
            }
            x = c[0];
            y = c[1];
        }
    }

    private void points(String operator, double... numbers) {
        for (double value : numbers) {
            page.append(number(value));
        }
        page.append(operator);
    }

    private void finishPage() throws IOException {
        if (page != null) {
            int content = stream(page.toString());
            places.add(at);
            pages.add(places.size());
            object(
                    places.size(),
                    "<</Type/Page/Parent " + PAGES + " 0 R/MediaBox[0 0 " + number(width) + number(height)
                            + "]/Contents " + content + " 0 R/Resources<</Font<</F " + FONT + " 0 R>>>>>>");
            page = null;
        }
    }

    private int stream(String text) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (DeflaterOutputStream deflater = new DeflaterOutputStream(packed)) {
            deflater.write(text.getBytes(StandardCharsets.ISO_8859_1));
        }
        places.add(at);
        write(places.size() + " 0 obj\n<</Filter/FlateDecode/Length " + packed.size() + ">>\nstream\n");
        out.write(packed.toByteArray());
        at += packed.size();
        write("\nendstream\nendobj\n");
        return places.size();
    }

    private void known(int number, String dictionary) throws IOException {
        places.set(number - 1, at);
        object(number, dictionary);
    }

    private void object(int number, String dictionary) throws IOException {
        write(number + " 0 obj\n" + dictionary + "\nendobj\n");
    }

    private void write(String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.ISO_8859_1);
        out.write(bytes);
        at += bytes.length;
    }

    /** Says that each code of the invisible font is the letter of that number. */
    private String letters() {
        StringBuilder map = new StringBuilder("/CIDInit /ProcSet findresource begin 12 dict begin begincmap\n"
                + "/CMapName /Letters def /CMapType 2 def\n1 begincodespacerange <0000> <FFFF> endcodespacerange\n");
        List<Character> all = List.copyOf(used);
        for (int from = 0; from < all.size(); from += BLOCK) {
            List<Character> block = all.subList(from, Math.min(all.size(), from + BLOCK));
            map.append(block.size()).append(" beginbfchar\n");
            block.forEach(letter -> map.append(String.format("<%1$04X> <%1$04X>\n", (int) letter)));
            map.append("endbfchar\n");
        }
        return map.append("endcmap end end").toString();
    }

    @Override
    public void close() throws IOException {
        finishPage();
        int map = stream(letters());
        known(1, "<</Type/Catalog/Pages " + PAGES + " 0 R>>");
        StringBuilder kids = new StringBuilder();
        pages.forEach(number -> kids.append(number).append(" 0 R "));
        known(PAGES, "<</Type/Pages/Count " + pages.size() + "/Kids[" + kids + "]>>");
        known(
                FONT,
                "<</Type/Font/Subtype/Type0/BaseFont/Helvetica/Encoding/Identity-H/DescendantFonts[" + (FONT + 1)
                        + " 0 R]/ToUnicode " + map + " 0 R>>");
        known(
                FONT + 1,
                "<</Type/Font/Subtype/CIDFontType2/BaseFont/Helvetica/DW 500/CIDSystemInfo<</Registry(Adobe)"
                        + "/Ordering(Identity)/Supplement 0>>/FontDescriptor " + (FONT + 2) + " 0 R>>");
        known(
                FONT + 2,
                "<</Type/FontDescriptor/FontName/Helvetica/Flags 32/FontBBox[0 -200 1000 900]/ItalicAngle 0"
                        + "/Ascent 900/Descent -200/CapHeight 700/StemV 80>>");
        known(FONT + 3, "<</Producer(Maitri)>>");
        long table = at;
        write("xref\n0 " + (places.size() + 1) + "\n0000000000 65535 f \n");
        for (long place : places) {
            write(String.format("%010d 00000 n \n", place));
        }
        write("trailer\n<</Size " + (places.size() + 1) + "/Root 1 0 R/Info " + (FONT + 3) + " 0 R>>\nstartxref\n"
                + table + "\n%%EOF\n");
        out.close();
    }
}
