package org.maitri.services.internal.imports.reading;

import org.maitri.spi.imports.Table;

/** A table that counts the lines it leaves out. */
public interface CountedTable extends Table {

    /** Lines left out so far that are no rows: preambles, totals, blank lines. */
    long skipped();
}
