package org.maitri.modules.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.maitri.kernel.Progress;
import org.maitri.persistence.OpenDatabase;
import org.maitri.persistence.Profile;
import org.maitri.persistence.Profiles;
import org.maitri.spi.exports.Exports;
import org.maitri.spi.imports.ImportRequest;
import org.maitri.spi.imports.ImportResult;
import org.maitri.spi.imports.Imports;
import org.maitri.spi.record.Field;
import org.maitri.spi.record.ListQuery;
import org.maitri.spi.record.RecordType;
import org.maitri.spi.record.Records;
import org.maitri.spi.sample.Samples;
import org.maitri.testsupport.Services;

/** A table of records that is exported and imported again means just those records, whatever their type. */
class TableRoundTripTest {

    @TempDir
    private Path folder;

    private OpenDatabase open;

    @BeforeEach
    void open() {
        open = Services.await(Profiles.class)
                .open(new Profile("tables", "mem:tables" + UUID.randomUUID(), null), Progress.NONE);
        Services.await(Samples.class).load(60, Progress.NONE);
    }

    @AfterEach
    void close() {
        open.close();
    }

    @Test
    void nothing_changes_where_nothing_was_changed() {
        Imports imports = Services.await(Imports.class);
        for (String id : imports.recordTypes()) {
            RecordType<?> type = Services.await(Records.class).requireType(id);
            if (type.fields().stream().anyMatch(Field::editable)) {
                roundTrip(type, "csv", imports);
                roundTrip(type, "xlsx", imports);
            }
        }
    }

    private void roundTrip(RecordType<?> type, String format, Imports imports) {
        Path file = folder.resolve(type.id() + '.' + format);
        List<String> fields = type.fields().stream().map(Field::id).toList();
        long rows = Services.await(Exports.class).write(ListQuery.of(type, 1), fields, format, file, Progress.NONE);
        if (rows > 0) {
            ImportResult result = imports.run(ImportRequest.of(type.id(), file), Progress.NONE);
            assertThat(result.reasons()).as(type.id() + " as " + format).isEmpty();
            assertThat(result.unchanged()).as(type.id() + " as " + format).isEqualTo(rows);
        }
    }
}
