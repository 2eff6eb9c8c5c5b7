package org.maitri.customers.internal.paper;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.maitri.customers.ContactPoint;
import org.maitri.customers.Customer;
import org.maitri.kernel.RecordRef;
import org.maitri.spi.exports.ExportFormat.RecordWriter;
import org.maitri.spi.paper.Paper;
import org.maitri.spi.paper.PaperFile;
import org.maitri.spi.paper.PaperText;
import org.maitri.spi.persistence.UnitOfWork;
import org.maitri.spi.record.StoredRecord;

/** Prints postal addresses on sheets of labels. A label is never cut: its letters get smaller until the address fits. */
final class LabelPrinter implements RecordWriter {

    private static final double LARGEST = 11;
    private static final double SMALLEST = 5;
    private static final double MARGIN = 8;
    private static final double LINE = 1.25;
    private static final double EDGE = 56;

    private final LabelSheet sheet;
    private final Paper paper;
    private final PaperFile pdf;
    private final String home;
    private final Refusals refusals;
    private final List<Unprinted> unprinted = new ArrayList<>();
    private int label;
    private long printed;

    /** Who must get no letter now, and why; the others are absent. */
    interface Refusals {
        Map<RecordRef, String> of(Collection<RecordRef> customers);
    }

    /** What kept somebody from having a label. */
    enum Obstacle {
        NO_ADDRESS,
        TOO_LONG,
        HELD
    }

    /** Who has no label. @param reason in words */
    record Unprinted(Customer customer, Obstacle obstacle, String reason) {}

    /** @param skipped labels of the first sheet that are used up already */
    LabelPrinter(Paper paper, OutputStream out, LabelSheet sheet, int skipped, Refusals refusals) throws IOException {
        this.paper = paper;
        this.sheet = sheet;
        this.refusals = refusals;
        label = skipped;
        home = Locale.getDefault().getCountry();
        pdf = paper.open(out, sheet.pageWidth(), sheet.pageHeight());
    }

    List<Unprinted> unprinted() {
        return unprinted;
    }

    List<Unprinted> unprinted(Obstacle obstacle) {
        return unprinted.stream().filter(one -> one.obstacle() == obstacle).toList();
    }

    long printed() {
        return printed;
    }

    @Override
    public void write(List<? extends StoredRecord> records, UnitOfWork work) throws IOException {
        List<RecordRef> owners = records.stream().map(StoredRecord::ref).toList();
        Map<RecordRef, String> refused = refusals.of(owners);
        Map<Object, List<ContactPoint>> points = work
                .entities()
                .createQuery(
                        "select p from ContactPoint p where p.owner in :owners and p.kind = :kind"
                                + " and p.archivedAt is null order by p.id",
                        ContactPoint.class)
                .setParameter("owners", owners)
                .setParameter("kind", ContactPoint.POSTAL)
                .getResultList()
                .stream()
                .collect(Collectors.groupingBy(ContactPoint::owner));
        for (StoredRecord record : records) {
            if (record instanceof Customer customer) {
                Optional<ContactPoint> address =
                        ContactPoint.primary(points.getOrDefault(customer.ref(), List.of()), ContactPoint.POSTAL);
                String held = refused.getOrDefault(customer.ref(), "");
                if (!held.isBlank()) {
                    unprinted.add(new Unprinted(customer, Obstacle.HELD, held));
                } else if (address.isEmpty()) {
                    unprinted.add(new Unprinted(customer, Obstacle.NO_ADDRESS, Messages.get("labels.no-address")));
                } else if (!print(PostalLines.of(customer, address.get(), home))) {
                    unprinted.add(new Unprinted(customer, Obstacle.TOO_LONG, Messages.get("labels.too-long")));
                }
            }
        }
    }

    /** @return whether the address fits the label */
    private boolean print(List<String> lines) throws IOException {
        for (double size = LARGEST; size >= SMALLEST; size -= 0.5) {
            boolean smallest = size <= SMALLEST + 1;
            double letters = size;
            double width = sheet.width() - 2 * MARGIN;
            List<PaperText> texts = lines.stream()
                    .flatMap(line -> smallest
                            ? paper.wrapped(line, letters, false, width).stream()
                            : List.of(paper.line(line, letters, false)).stream())
                    .toList();
            double height = texts.size() * size * LINE;
            if (height <= sheet.height() - MARGIN && texts.stream().allMatch(text -> text.width() <= width)) {
                place(texts, size, height);
                return true;
            }
        }
        return false;
    }

    /** Names those who got no label on sheets after the last one. */
    void nameUnprinted() throws IOException {
        double width = sheet.pageWidth() - 2 * EDGE;
        List<PaperText> lines = new ArrayList<>(
                paper.wrapped(Messages.get("labels.unprinted", unprinted.size()), LARGEST, true, width));
        for (Unprinted one : unprinted) {
            String words = Messages.get("labels.refused", one.customer().name(), one.reason());
            lines.addAll(paper.wrapped(words, LARGEST, false, width));
        }
        double y = sheet.pageHeight();
        for (PaperText line : lines) {
            if (y + LARGEST * LINE > sheet.pageHeight() - EDGE) {
                pdf.page();
                y = EDGE;
            }
            y += LARGEST * LINE;
            pdf.text(line, EDGE, y);
        }
    }

    private void place(List<PaperText> texts, double size, double height) throws IOException {
        if (label >= sheet.labels()) {
            pdf.page();
            label = 0;
        }
        double y = sheet.y(label) + (sheet.height() - height) / 2 + size;
        for (PaperText text : texts) {
            pdf.text(text, sheet.x(label) + MARGIN, y);
            y += size * LINE;
        }
        label++;
        printed++;
    }

    @Override
    public void close() throws IOException {
        pdf.close();
    }
}
