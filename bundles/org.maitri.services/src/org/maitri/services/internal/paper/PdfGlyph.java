package org.maitri.services.internal.paper;

import java.awt.Font;
import java.awt.Rectangle;
import java.awt.Shape;
import java.awt.font.GlyphVector;
import java.awt.geom.AffineTransform;
import java.awt.geom.PathIterator;

/**
 * One drawn letter of a line. Lengths are thousandths of the letters' size.
 *
 * @param drawn what it was laid out with @param index which of these it is @param letters what it stands for
 * @param from where those that it was laid out with begin
 */
record PdfGlyph(GlyphVector drawn, int index, String letters, double from) {

    /** What makes two drawn letters the same. */
    record Key(Font font, int code, String letters) {}

    Key key() {
        return new Key(drawn.getFont(), drawn.getGlyphCode(index), letters);
    }

    long x() {
        return Math.round(from + drawn.getGlyphPosition(index).getX());
    }

    /** How much higher than its line it stands. */
    long rise() {
        return Math.round(-drawn.getGlyphPosition(index).getY());
    }

    long width() {
        return Math.round(drawn.getGlyphMetrics(index).getAdvanceX());
    }

    /** The operators of PDF that draw it where it has been moved to. */
    String outline() {
        Shape shape = drawn.getGlyphOutline(index);
        AffineTransform upwards = AffineTransform.getScaleInstance(1, -1);
        upwards.translate(
                -drawn.getGlyphPosition(index).getX(),
                -drawn.getGlyphPosition(index).getY());
        Rectangle box = upwards.createTransformedShape(shape).getBounds();
        StringBuilder path = new StringBuilder();
        points(path.append(width()).append(" 0 "), "d1", box.x, box.y, box.getMaxX(), box.getMaxY());
        draw(shape.getPathIterator(upwards), path);
        return path.append('f').toString();
    }

    private static void draw(PathIterator path, StringBuilder to) {
        double[] c = new double[6];
        double x = 0;
        double y = 0;
        for (; !path.isDone(); path.next()) {
            switch (path.currentSegment(c)) {
                case PathIterator.SEG_MOVETO -> points(to, "m", c[0], c[1]);
                case PathIterator.SEG_LINETO -> points(to, "l", c[0], c[1]);
                case PathIterator.SEG_QUADTO -> {
                    points(
                            to,
                            "c",
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
                    points(to, "c", c);
                    c[0] = c[4];
                    c[1] = c[5];
                }
                default -> to.append("h\n");
            }
            x = c[0];
            y = c[1];
        }
    }

    private static void points(StringBuilder to, String operator, double... numbers) {
        for (double number : numbers) {
            to.append(Math.round(number)).append(' ');
        }
        to.append(operator).append('\n');
    }
}
