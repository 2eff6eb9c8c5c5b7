package org.maitri.services.internal.paper;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/** Up to 256 drawn letters, each kept once however often it is written, with what it says when it is searched or copied. */
final class PdfFont {

    /** As many as one byte tells apart. */
    static final int LIMIT = 256;

    private static final int BLOCK = 100;

    private final List<PdfGlyph> glyphs = new ArrayList<>();

    /** @return its code */
    int add(PdfGlyph glyph) {
        glyphs.add(glyph);
        return glyphs.size() - 1;
    }

    boolean isFull() {
        return glyphs.size() == LIMIT;
    }

    /** @return the number of the object it was written as */
    int write(PdfObjects to) throws IOException {
        StringBuilder names = new StringBuilder();
        StringBuilder widths = new StringBuilder();
        StringBuilder drawn = new StringBuilder();
        for (int code = 0; code < glyphs.size(); code++) {
            names.append("/g").append(code);
            widths.append(glyphs.get(code).width()).append(' ');
            int outline = to.stream(glyphs.get(code).outline());
            drawn.append("/g").append(code).append(' ').append(outline).append(" 0 R");
        }
        int letters = to.stream(letters());
        return to.add("<</Type/Font/Subtype/Type3/FontBBox[0 0 0 0]/FontMatrix[.001 0 0 .001 0 0]/Resources<<>>"
                + "/FirstChar 0/LastChar " + (glyphs.size() - 1) + "/Widths[" + widths + "]/Encoding<</Type/Encoding"
                + "/Differences[0" + names + "]>>/CharProcs<<" + drawn + ">>/ToUnicode " + letters + " 0 R>>");
    }

    private String letters() {
        StringBuilder map = new StringBuilder("/CIDInit /ProcSet findresource begin 12 dict begin begincmap\n"
                + "/CMapName /Letters def /CMapType 2 def\n1 begincodespacerange <00> <FF> endcodespacerange\n");
        for (int from = 0; from < glyphs.size(); from += BLOCK) {
            int to = Math.min(glyphs.size(), from + BLOCK);
            map.append(to - from).append(" beginbfchar\n");
            for (int code = from; code < to; code++) {
                map.append(String.format(
                        "<%02X> <%s>\n", code, hex(glyphs.get(code).letters())));
            }
            map.append("endbfchar\n");
        }
        return map.append("endcmap end end").toString();
    }

    /** A text as PDF has it: two bytes a letter. */
    static String hex(String text) {
        return HexFormat.of().withUpperCase().formatHex(text.getBytes(StandardCharsets.UTF_16BE));
    }
}
