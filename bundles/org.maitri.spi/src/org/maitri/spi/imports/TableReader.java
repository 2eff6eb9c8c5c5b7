package org.maitri.spi.imports;

import java.nio.file.Path;
import java.util.List;

/** Reads one kind of file as a table. Contributed as an OSGi service; CSV and its kin are built in. */
public interface TableReader {

    /** Whether this is such a file, told from its name and its first bytes (up to 8192). */
    boolean reads(String fileName, byte[] head);

    /** @throws org.maitri.kernel.RefusedException if it is not what it seems to be */
    Table open(Path file);

    /** The tables a file has, by name, in the order a person sees them; empty for files that are one table. */
    default List<String> sheets(Path file) {
        return List.of();
    }

    /** Opens one of several tables. @throws org.maitri.kernel.RefusedException if there is none of that name */
    default Table open(Path file, String sheet) {
        return open(file);
    }
}
