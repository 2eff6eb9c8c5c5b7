package org.maitri.customers.internal.paper;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import org.maitri.customers.Organisation;
import org.maitri.customers.Person;
import org.maitri.customers.internal.paper.LabelPrinter.Obstacle;
import org.maitri.kernel.RecordRef;
import org.maitri.kernel.RefusedException;
import org.maitri.spi.attention.Attention;
import org.maitri.spi.exports.ExportContributor;
import org.maitri.spi.exports.ExportFormat;
import org.maitri.spi.paper.Paper;
import org.maitri.spi.persistence.UnitOfWork;
import org.maitri.spi.privacy.Contacting;
import org.maitri.spi.record.Records;
import org.maitri.spi.record.StoredRecord;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Writes PDF files to be printed: records of any type as pages, and addresses of customers as labels for letters. */
@Component
public final class PaperExport implements ExportContributor {

    private final Records records;
    private final Paper paper;
    private final Contacting contacting;

    @Activate
    public PaperExport(@Reference Records records, @Reference Paper paper, @Reference Contacting contacting) {
        this.records = records;
        this.paper = paper;
        this.contacting = contacting;
    }

    /** A list that is printed may be for anything; so only those get no letter who must get none at all. */
    private Map<RecordRef, String> locked(Collection<RecordRef> customers) {
        Map<RecordRef, String> reasons = new HashMap<>();
        contacting.mayContact(customers, "post", Attention.SERVICE).forEach((customer, answer) -> {
            if (!answer.allowed()) {
                reasons.put(customer, answer.reason());
            }
        });
        return reasons;
    }

    /** Opens a file. */
    private interface Opening {
        ExportFormat.RecordWriter open(OutputStream out) throws IOException;
    }

    private record PaperFormat(String id, String label, Predicate<String> types, Opening opening)
            implements ExportFormat {

        @Override
        public String extension() {
            return "pdf";
        }

        @Override
        public boolean appliesTo(String recordType) {
            return types.test(recordType);
        }

        @Override
        public RecordWriter open(OutputStream out) throws IOException {
            return opening.open(out);
        }
    }

    @Override
    public List<ExportFormat> formats() {
        List<ExportFormat> formats = new ArrayList<>();
        formats.add(new PaperFormat(
                "pdf", Messages.get("format.pages"), type -> true, out -> new RecordPrinter(paper, out, records)));
        for (LabelSheet sheet : LabelSheet.KNOWN) {
            formats.add(new PaperFormat(
                    "labels-" + sheet.name().toLowerCase(Locale.ROOT),
                    Messages.get("format.labels", sheet.name(), sheet.columns(), sheet.rows()),
                    List.of(Person.TYPE, Organisation.TYPE)::contains,
                    out -> new AllLabels(new LabelPrinter(paper, out, sheet, 0, this::locked))));
        }
        return formats;
    }

    /** Labels of which none may be missing unnoticed: the last sheet names who has none. */
    private static final class AllLabels implements ExportFormat.RecordWriter {

        private final LabelPrinter labels;

        AllLabels(LabelPrinter labels) {
            this.labels = labels;
        }

        @Override
        public void write(List<? extends StoredRecord> page, UnitOfWork work) throws IOException {
            labels.write(page, work);
        }

        @Override
        public void close() throws IOException {
            if (labels.printed() > 0 && !labels.unprinted().isEmpty()) {
                labels.nameUnprinted();
            }
            labels.close();
            if (labels.printed() == 0) {
                throw new RefusedException(Messages.get(
                        "labels.none",
                        labels.unprinted(Obstacle.NO_ADDRESS).size(),
                        labels.unprinted(Obstacle.TOO_LONG).size(),
                        labels.unprinted(Obstacle.HELD).size()));
            }
        }
    }
}
