package org.maitri.services.internal.imports.running;

import java.util.List;
import java.util.Map;
import org.maitri.spi.imports.Table;

/**
 * A row of the file with its cells read.
 *
 * @param key the record's key where it comes from; null for none
 * @param attributes cells that fit no field, by column
 * @param remarks what was taken in though it is odd
 * @param problem why the row cannot be taken; null if it can
 */
record ReadRow(
        Table.Row row,
        String key,
        RowValues values,
        Map<String, String> attributes,
        List<String> remarks,
        String problem) {}
