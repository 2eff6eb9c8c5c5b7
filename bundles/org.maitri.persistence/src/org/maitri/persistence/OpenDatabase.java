package org.maitri.persistence;

import java.nio.file.Path;
import org.maitri.kernel.Progress;
import org.maitri.spi.access.Access;
import org.maitri.spi.audit.Accesses;
import org.maitri.spi.audit.Journal;
import org.maitri.spi.persistence.Database;
import org.maitri.spi.presence.Presence;
import org.maitri.spi.privacy.Eraser;
import org.maitri.spi.privacy.Links;
import org.maitri.spi.record.CustomFields;
import org.maitri.spi.record.Records;

/** A profile that is open. */
public interface OpenDatabase extends AutoCloseable {

    Profile profile();

    Database database();

    Records records();

    CustomFields fields();

    Journal journal();

    Access access();

    Grants grants();

    Accesses accesses();

    Links links();

    Eraser eraser();

    Presence presence();

    /** Reads everything and checks that it holds together: rows, references, the chain of the audit log. */
    CheckReport check(Progress progress);

    /** Counts what is there, without reading it. */
    Figures figures(Progress progress);

    /** Writes a copy of everything into one file, which appears only when it is complete. */
    void backup(Path file, Progress progress);

    /** Waits for what was committed to be told to listeners; what is committed from now on is told at once. */
    void settle();

    /** Settles, then closes. Closing twice does nothing. */
    @Override
    void close();
}
