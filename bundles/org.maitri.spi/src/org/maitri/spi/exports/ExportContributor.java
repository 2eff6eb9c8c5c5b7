package org.maitri.spi.exports;

import java.util.List;

/** Adds kinds of files that records can be exported to. Contributed as an OSGi service; stateless. */
public interface ExportContributor {

    /** The usual one first. */
    List<ExportFormat> formats();
}
