package org.maitri.customers.internal.paper;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.maitri.customers.ContactPoint;
import org.maitri.kernel.RecordRef;
import org.maitri.spi.exports.ExportFormat.RecordWriter;
import org.maitri.spi.paper.Paper;
import org.maitri.spi.paper.PaperFile;
import org.maitri.spi.paper.PaperText;
import org.maitri.spi.persistence.UnitOfWork;
import org.maitri.spi.record.Field;
import org.maitri.spi.record.RecordType;
import org.maitri.spi.record.Records;
import org.maitri.spi.record.StoredRecord;

/** Prints records with all their fields, each beginning a page. Long texts are wrapped, long records go on overleaf. */
final class RecordPrinter implements RecordWriter {

    private static final double WIDTH = Paper.A4_WIDTH;
    private static final double HEIGHT = Paper.A4_HEIGHT;
    private static final double MARGIN = 56;
    private static final double LABELS = 130;
    private static final double SIZE = 10;
    private static final double LINE = 14;

    private final Records records;
    private final Paper paper;
    private final PaperFile pdf;
    private double y = MARGIN;
    private boolean begun;

    RecordPrinter(Paper paper, OutputStream out, Records records) throws IOException {
        this.paper = paper;
        this.records = records;
        pdf = paper.open(out, WIDTH, HEIGHT);
    }

    @Override
    public void write(List<? extends StoredRecord> page, UnitOfWork work) throws IOException {
        for (StoredRecord record : page) {
            if (begun) {
                next();
            }
            begun = true;
            print(records.requireType(record.ref().type()), record, work);
        }
    }

    @SuppressWarnings("unchecked")
    private <E extends StoredRecord> void print(RecordType<E> type, StoredRecord stored, UnitOfWork work)
            throws IOException {
        E record = (E) stored;
        y += 8;
        lines(type.title(record), 18, true, MARGIN);
        lines(
                type.label() + (type.subtitle(record).isBlank() ? "" : ", " + type.subtitle(record)),
                SIZE,
                false,
                MARGIN);
        y += 4;
        pdf.line(MARGIN, y - LINE / 2, WIDTH - MARGIN);
        y += 6;
        for (Field<E> field : type.fields()) {
            Object value = field.derivation().isPresent()
                    ? field.derivation().get().read(work, Set.of(record.id())).get(record.id())
                    : field.read(record);
            String text = value == null || field.is(Field.Use.HIDDEN) ? "" : text(field, value);
            if (!text.isBlank()) {
                row(field.label(), text);
            }
        }
        reached(record.ref(), work);
        for (Map.Entry<String, String> imported : record.attributes().entrySet()) {
            row(imported.getKey(), imported.getValue());
        }
    }

    private void reached(RecordRef owner, UnitOfWork work) throws IOException {
        RecordType<?> type = records.type(ContactPoint.TYPE).orElse(null);
        List<ContactPoint> points = work.entities()
                .createQuery(
                        "select p from ContactPoint p where p.owner = :owner and p.archivedAt is null order by p.kind, p.id",
                        ContactPoint.class)
                .setParameter("owner", owner)
                .getResultList();
        for (ContactPoint point : points) {
            String kind = type == null
                    ? point.kind()
                    : type.field("kind")
                            .flatMap(field -> field.choice(point.kind()))
                            .map(choice -> choice.label())
                            .orElse(point.kind());
            row(kind, point.text());
        }
    }

    private String text(Field<?> field, Object value) {
        return field.choice(value).map(choice -> choice.label()).orElseGet(() -> switch (value) {
            case LocalDate date ->
                DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM).format(date);
            case Instant moment ->
                DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                        .format(moment.atZone(ZoneId.systemDefault()));
            case Boolean yes -> Messages.get(yes ? "print.yes" : "print.no");
            case BigDecimal number -> number.stripTrailingZeros().toPlainString();
            case RecordRef pointed -> records.titles(List.of(pointed)).getOrDefault(pointed, pointed.toString());
            case Collection<?> tags -> tags.stream().map(Object::toString).collect(Collectors.joining(", "));
            default -> value.toString();
        });
    }

    /** A label, as long as it may be, and its text beside it. */
    private void row(String label, String text) throws IOException {
        List<PaperText> labels = paper.wrapped(label, SIZE, true, LABELS - 10);
        List<PaperText> texts = paper.wrapped(text, SIZE, false, WIDTH - 2 * MARGIN - LABELS);
        for (int i = 0; i < Math.max(labels.size(), texts.size()); i++) {
            room(LINE);
            if (i < labels.size()) {
                pdf.text(labels.get(i), MARGIN, y);
            }
            if (i < texts.size()) {
                pdf.text(texts.get(i), MARGIN + LABELS, y);
            }
            y += LINE;
        }
        y += 3;
    }

    private void lines(String text, double size, boolean strong, double x) throws IOException {
        for (PaperText line : paper.wrapped(text, size, strong, WIDTH - 2 * MARGIN)) {
            room(size * 1.4);
            pdf.text(line, x, y);
            y += size * 1.4;
        }
    }

    private void room(double needed) throws IOException {
        if (y + needed > HEIGHT - MARGIN) {
            next();
        }
    }

    private void next() throws IOException {
        pdf.page();
        y = MARGIN + SIZE;
    }

    @Override
    public void close() throws IOException {
        pdf.close();
    }
}
