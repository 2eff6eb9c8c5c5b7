package org.maitri.spi.paper;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Writes pages to be printed, in any script. An OSGi service; stateless, on any thread, no screen is needed. All lengths are in
 * points, 72 an inch, from the top left.
 */
@ProviderType
public interface Paper {

    /** A4 in points. */
    double A4_WIDTH = 595.28;

    /** A4 in points. */
    double A4_HEIGHT = 841.89;

    /** One line of text; control characters become blanks. @param strong whether its letters are bold */
    PaperText line(String text, double size, boolean strong);

    /** A text of any length in lines no wider than that; lines that are there stay, empty ones go. */
    List<PaperText> wrapped(String text, double size, boolean strong, double width);

    /** Begins a PDF file with its first page. Closing the file closes the stream. */
    PaperFile open(OutputStream out, double width, double height) throws IOException;
}
