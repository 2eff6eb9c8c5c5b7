package com.example.guide;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.maitri.spi.exports.ExportContributor;
import org.maitri.spi.exports.ExportFormat;
import org.maitri.spi.persistence.UnitOfWork;
import org.maitri.spi.record.StoredRecord;
import org.osgi.service.component.annotations.Component;

/** Writes the names of members to a text file, one a line. */
// guide: ExportContributor
@Component
public final class MemberLists implements ExportContributor {

    @Override
    public List<ExportFormat> formats() {
        return List.of(new NamesFormat());
    }

    private static final class NamesFormat implements ExportFormat {

        @Override
        public String id() {
            return "member-names";
        }

        @Override
        public String label() {
            return Messages.get("export.names");
        }

        @Override
        public String extension() {
            return "txt";
        }

        @Override
        public boolean appliesTo(String recordType) {
            return recordType.equals(Membership.TYPE);
        }

        @Override
        public RecordWriter open(OutputStream out) {
            return new NamesWriter(out);
        }
    }

    private record NamesWriter(OutputStream out) implements ExportFormat.RecordWriter {

        @Override
        public void write(List<? extends StoredRecord> records, UnitOfWork work) throws IOException {
            for (StoredRecord record : records) {
                out.write((((Membership) record).name() + "\n").getBytes(StandardCharsets.UTF_8));
            }
        }

        @Override
        public void close() throws IOException {
            out.close();
        }
    }
}
// guide: end
