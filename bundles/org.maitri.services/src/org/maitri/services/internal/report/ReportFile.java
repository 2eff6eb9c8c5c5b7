package org.maitri.services.internal.report;

import java.io.IOException;
import java.io.OutputStream;
import org.maitri.spi.report.Reports.Run;

/** A kind of file a report is written as. */
public interface ReportFile {

    /** Writes a whole report and leaves the stream open or closed. */
    void write(Run run, OutputStream out) throws IOException;
}
