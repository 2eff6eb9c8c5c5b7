package org.maitri.services.internal.imports.reading;

import java.util.List;

/**
 * Where a file's table is.
 *
 * @param header the place of the record that names the columns, or -1 for none
 * @param data the place of the first record that may be a row
 * @param columns the columns' names
 */
record Layout(int header, int data, List<String> columns) {}
