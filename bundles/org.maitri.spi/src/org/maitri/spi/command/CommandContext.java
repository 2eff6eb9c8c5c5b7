package org.maitri.spi.command;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.maitri.kernel.Progress;
import org.maitri.spi.access.Access;
import org.maitri.spi.audit.Journal;
import org.maitri.spi.exports.Exports;
import org.maitri.spi.imports.Imports;
import org.maitri.spi.metric.Metric;
import org.maitri.spi.persistence.Database;
import org.maitri.spi.record.Records;
import org.maitri.spi.search.Search;
import org.osgi.annotation.versioning.ProviderType;

/** What a headless command works with. The profile is opened when the first of the services is asked for. */
@ProviderType
public interface CommandContext {

    Database database();

    Records records();

    Search search();

    Imports imports();

    Exports exports();

    Journal journal();

    Access access();

    List<Metric> metrics();

    /** Shows on the error stream when it is a terminal; cancelled by Ctrl+C. */
    Progress progress();

    /** Whether a program reads what is printed: it gets lists whole, where a person gets their beginning. */
    boolean json();

    /**
     * Prints a result: as one JSON object with {@code --json}, else as readable lines. Values are strings, numbers, booleans,
     * null, and maps and lists of these.
     */
    void print(Map<String, Object> result);

    /** Prints rows: as a JSON array of objects with {@code --json}, else as an aligned table. */
    void print(List<Map<String, Object>> rows);

    /** Prints rows as they come, so that memory stays flat however many there are; the stream is read to its end and closed. */
    void print(Stream<Map<String, Object>> rows);
}
