package org.maitri.services;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.maitri.services.internal.paper.PdfFile;
import org.maitri.services.internal.paper.PdfText;
import org.maitri.spi.paper.Paper;
import org.maitri.spi.paper.PaperFile;
import org.maitri.spi.paper.PaperText;
import org.osgi.service.component.annotations.Component;

/** Writes pages as PDF files. */
@Component
public final class PaperEngine implements Paper {

    @Override
    public PaperText line(String text, double size, boolean strong) {
        return PdfText.of(text, size, strong);
    }

    @Override
    public List<PaperText> wrapped(String text, double size, boolean strong, double width) {
        return PdfText.wrapped(text, size, strong, width);
    }

    @Override
    public PaperFile open(OutputStream out, double width, double height) throws IOException {
        return new PdfFile(out, width, height);
    }
}
