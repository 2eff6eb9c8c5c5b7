package org.maitri.services.internal.paper;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.maitri.spi.paper.PaperFile;
import org.maitri.spi.paper.PaperText;

/**
 * A PDF file that is written page by page. It carries the letters it needs, of any script, as fonts of its own, so that it looks
 * alike everywhere. Places are in points from the top left.
 */
public final class PdfFile implements PaperFile {

    private final PdfObjects objects;
    private final int tree;
    private final int resources;
    private final double width;
    private final double height;
    private final List<Integer> pages = new ArrayList<>();
    private final List<PdfFont> fonts = new ArrayList<>();
    private final Map<PdfGlyph.Key, Integer> codes = new HashMap<>();
    private StringBuilder page;

    public PdfFile(OutputStream out, double width, double height) throws IOException {
        this.width = width;
        this.height = height;
        objects = new PdfObjects(out);
        tree = objects.reserve();
        resources = objects.reserve();
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
        page = new StringBuilder();
    }

    @Override
    public void text(PaperText text, double x, double y) {
        if (text.isEmpty()) {
            return;
        }
        PdfText drawn = (PdfText) text;
        if (!drawn.plain()) {
            page.append("/Span<</ActualText<FEFF")
                    .append(PdfFont.hex(text.words()))
                    .append(">>>BDC\n");
        }
        page.append("0 g BT ");
        operator("Td", x, height - y);
        letters(drawn);
        page.append(drawn.plain() ? "ET\n" : "ET EMC\n");
    }

    /** A row of letters goes on as long as they are of one font and of one height above the line. */
    private void letters(PdfText text) {
        int font = -1;
        long rise = 0;
        long at = 0;
        boolean open = false;
        for (PdfGlyph glyph : text.glyphs()) {
            int code = code(glyph);
            if (open && (code / PdfFont.LIMIT != font || glyph.rise() != rise)) {
                page.append(">]TJ\n");
                open = false;
            }
            if (code / PdfFont.LIMIT != font) {
                font = code / PdfFont.LIMIT;
                page.append("/F").append(font).append(' ');
                operator("Tf", text.size());
            }
            if (glyph.rise() != rise) {
                rise = glyph.rise();
                operator("Ts", rise * text.size() / PdfText.UNIT);
            }
            if (!open) {
                page.append("[<");
                open = true;
            }
            if (glyph.x() != at) {
                page.append('>').append(at - glyph.x()).append('<');
            }
            page.append(String.format("%02X", code % PdfFont.LIMIT));
            at = glyph.x() + glyph.width();
        }
        page.append(">]TJ\n");
        if (rise != 0) {
            operator("Ts", 0);
        }
    }

    private int code(PdfGlyph glyph) {
        return codes.computeIfAbsent(glyph.key(), key -> {
            if (fonts.isEmpty() || fonts.getLast().isFull()) {
                fonts.add(new PdfFont());
            }
            return (fonts.size() - 1) * PdfFont.LIMIT + fonts.getLast().add(glyph);
        });
    }

    @Override
    public void line(double x, double y, double toX) {
        path(new double[] {x, y, toX, y}, 0.5, 0xB3B3B3);
    }

    @Override
    public void fill(double x, double y, double wide, double high, int rgb) {
        colour("rg", rgb);
        operator("re f", x, height - y - high, wide, high);
    }

    @Override
    public void path(double[] points, double thickness, int rgb) {
        colour("RG", rgb);
        operator("w 1 J 1 j", thickness);
        for (int i = 0; i + 1 < points.length; i += 2) {
            operator(i == 0 ? "m" : "l", points[i], height - points[i + 1]);
        }
        operator("S");
    }

    private void colour(String operator, int rgb) {
        operator(operator, (rgb >> 16 & 0xFF) / 255.0, (rgb >> 8 & 0xFF) / 255.0, (rgb & 0xFF) / 255.0);
    }

    private void operator(String operator, double... numbers) {
        for (double number : numbers) {
            page.append(Math.round(number * 100) / 100.0).append(' ');
        }
        page.append(operator).append('\n');
    }

    private void finishPage() throws IOException {
        if (page != null) {
            int content = objects.stream(page.toString());
            pages.add(objects.add("<</Type/Page/Parent " + tree + " 0 R/MediaBox[0 0 " + width + " " + height
                    + "]/Contents " + content + " 0 R/Resources " + resources + " 0 R>>"));
            page = null;
        }
    }

    @Override
    public void close() throws IOException {
        finishPage();
        StringBuilder kids = new StringBuilder();
        pages.forEach(number -> kids.append(number).append(" 0 R "));
        objects.put(tree, "<</Type/Pages/Count " + pages.size() + "/Kids[" + kids + "]>>");
        StringBuilder named = new StringBuilder();
        for (int i = 0; i < fonts.size(); i++) {
            named.append("/F")
                    .append(i)
                    .append(' ')
                    .append(fonts.get(i).write(objects))
                    .append(" 0 R");
        }
        objects.put(resources, "<</Font<<" + named + ">>>>");
        objects.close(objects.add("<</Type/Catalog/Pages " + tree + " 0 R>>"), objects.add("<</Producer(Maitri)>>"));
    }
}
