package org.maitri.spi.report;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.maitri.kernel.Progress;
import org.maitri.spi.record.Choice;
import org.osgi.annotation.versioning.ProviderType;

/** Computes the reports that are installed and writes them to files. An OSGi service; touches the database. */
@ProviderType
public interface Reports {

    /**
     * A report that was computed.
     *
     * @param written what it was told, by parameter, as a person writes and reads it; all parameters that have a value
     * @param at when
     */
    record Run(Report report, Map<ReportParameter, String> written, Instant at, ReportContent content) {}

    /** The reports the person may see, by title. Answers from memory. */
    List<Report> all();

    /** @throws org.maitri.kernel.RefusedException if there is none, or the person may not see it */
    Report require(String id);

    /** What there is to choose from for a parameter: its choices, or what is found in the data. */
    List<Choice> offered(Report report, ReportParameter parameter, Progress progress);

    /**
     * Computes a report.
     *
     * @param written values by the parameters' names, as {@link ReportParameter.Kind} says they are written; a blank value
     *     takes the initial one away
     * @throws org.maitri.kernel.RefusedException if a parameter is unknown or its value is not understood
     */
    Run run(Report report, Map<String, String> written, Progress progress);

    /** What reports can be written as, by their files' endings: {@code pdf}, {@code xlsx}, {@code csv}, {@code html}. */
    List<String> formats();

    /**
     * Writes a report to a file, which appears only when it is complete. Cells a spreadsheet would run as formulas are
     * neutralised.
     *
     * @throws org.maitri.kernel.RefusedException if there is no such format or the file cannot be written
     */
    void write(Run run, String format, Path file);
}
