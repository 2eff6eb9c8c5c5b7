package org.maitri.spi.paper;

import java.io.Closeable;
import java.io.IOException;
import org.osgi.annotation.versioning.ProviderType;

/** A file that is written page by page. Not for several threads at once. Lengths in points from the top left. */
@ProviderType
public interface PaperFile extends Closeable {

    double width();

    double height();

    /** Begins another page; the first one is there from the start. */
    void page() throws IOException;

    /** Draws one line of text. @param y where its letters stand */
    void text(PaperText text, double x, double y);

    /** A thin grey line from left to right. */
    void line(double x, double y, double toX);

    /** Fills a rectangle. @param rgb the colour as {@code 0xRRGGBB} */
    void fill(double x, double y, double width, double height, int rgb);

    /** Draws a line through points. @param points x and y in turn @param rgb the colour as {@code 0xRRGGBB} */
    void path(double[] points, double thickness, int rgb);
}
