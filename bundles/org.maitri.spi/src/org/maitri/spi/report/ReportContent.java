package org.maitri.spi.report;

import java.util.List;

/**
 * What a report came to.
 *
 * @param sections in the order they are read
 * @param notes what must be known to read it: methods and where they are described
 */
public record ReportContent(List<ReportSection> sections, List<String> notes) {

    public ReportContent {
        sections = List.copyOf(sections);
        notes = List.copyOf(notes);
    }
}
