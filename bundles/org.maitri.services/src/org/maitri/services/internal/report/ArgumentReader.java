package org.maitri.services.internal.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.maitri.kernel.Period;
import org.maitri.kernel.Progress;
import org.maitri.kernel.RecordRef;
import org.maitri.kernel.RefusedException;
import org.maitri.spi.persistence.UnitOfWork;
import org.maitri.spi.record.Choice;
import org.maitri.spi.record.Field;
import org.maitri.spi.record.FieldKind;
import org.maitri.spi.record.Filter;
import org.maitri.spi.record.ListQuery;
import org.maitri.spi.record.ListRow;
import org.maitri.spi.record.RecordType;
import org.maitri.spi.record.Records;
import org.maitri.spi.report.Report;
import org.maitri.spi.report.ReportParameter;

/** What a report is told: from what is written to what it means. */
public final class ArgumentReader {

    private static final int SHOWN = 5;
    private static final int NAMED = 20;

    private final Records records;
    private final LocalDate today;

    public ArgumentReader(Records records, LocalDate today) {
        this.records = records;
        this.today = today;
    }

    /** What is written for each parameter that has a value; the initial value where nothing is said. */
    public Map<ReportParameter, String> written(Report report, Map<String, String> said) {
        Map<ReportParameter, String> written = new LinkedHashMap<>();
        for (ReportParameter parameter : report.parameters()) {
            String text =
                    said.getOrDefault(parameter.name(), parameter.initial().orElse(""));
            if (text.isBlank() && parameter.kind() == ReportParameter.Kind.PERIOD) {
                text = parameter.initial().orElse("");
            }
            if (!text.isBlank()) {
                written.put(parameter, text.strip());
            }
        }
        List<String> names =
                report.parameters().stream().map(ReportParameter::name).toList();
        said.keySet().stream().filter(name -> !names.contains(name)).findFirst().ifPresent(name -> {
            throw new RefusedException(Messages.get("argument.unknown", report.id(), name, String.join(", ", names)));
        });
        return written;
    }

    /** The values. */
    public Map<String, Object> values(Report report, Map<ReportParameter, String> written, UnitOfWork work) {
        return written.entrySet().stream()
                .collect(Collectors.toMap(
                        each -> each.getKey().name(), each -> value(report, each.getKey(), each.getValue(), work)));
    }

    /** The same as people read it: days of a period, labels of choices, titles of records. */
    public Map<ReportParameter, String> read(Map<ReportParameter, String> written, Map<String, Object> values) {
        Map<ReportParameter, String> read = new LinkedHashMap<>();
        written.keySet().forEach(parameter -> read.put(parameter, words(parameter, values.get(parameter.name()))));
        return read;
    }

    private String words(ReportParameter parameter, Object value) {
        return switch (value) {
            case Period period -> period.from() + ".." + period.to();
            case RecordRef ref -> records.titles(List.of(ref)).getOrDefault(ref, ref.toString());
            default ->
                parameter.choices().stream()
                        .filter(choice -> choice.value().equals(value))
                        .map(Choice::label)
                        .findFirst()
                        .orElse(value.toString());
        };
    }

    private Object value(Report report, ReportParameter parameter, String text, UnitOfWork work) {
        return switch (parameter.kind()) {
            case PERIOD ->
                PeriodText.read(text, today)
                        .orElseThrow(
                                () -> new RefusedException(Messages.get("argument.period", text, parameter.name())));
            case CHOICE -> chosen(parameter, text, parameter.choices());
            case TEXT -> {
                List<Choice> offered = report.offered(parameter.name(), work);
                yield offered.isEmpty() ? text : chosen(parameter, text, offered);
            }
            case REFERENCE -> reference(parameter, text, work);
        };
    }

    private static String chosen(ReportParameter parameter, String text, List<Choice> choices) {
        return choices.stream()
                .filter(choice ->
                        choice.value().equalsIgnoreCase(text) || choice.label().equalsIgnoreCase(text))
                .map(Choice::value)
                .findFirst()
                .orElseThrow(() -> new RefusedException(Messages.get(
                        "argument.choice",
                        text,
                        parameter.name(),
                        choices.stream().map(Choice::value).limit(NAMED).collect(Collectors.joining(", "))
                                + (choices.size() > NAMED ? ", \u2026" : ""))));
    }

    private RecordRef reference(ReportParameter parameter, String text, UnitOfWork work) {
        List<RecordType<?>> types = parameter.role().isBlank() ? records.types() : records.withRole(parameter.role());
        try {
            RecordRef ref = RecordRef.parse(text);
            if (types.stream().anyMatch(type -> type.id().equals(ref.type()))) {
                return ref;
            }
        } catch (IllegalArgumentException name) {
            // It is a key or a name, and looked for below.
        }
        List<RecordRef> found = new ArrayList<>();
        for (RecordType<?> type : types) {
            work.findByExternalKey(type.entity(), text).ifPresent(record -> found.add(record.ref()));
        }
        for (RecordType<?> type : found.isEmpty() ? types : List.<RecordType<?>>of()) {
            nameOf(type)
                    .ifPresent(field -> records
                            .page(
                                    ListQuery.of(type, SHOWN).where(List.of(Filter.equal(field.id(), text))),
                                    Progress.NONE)
                            .stream()
                            .map(ListRow::record)
                            .forEach(found::add));
        }
        if (found.size() != 1) {
            throw new RefusedException(
                    found.isEmpty()
                            ? Messages.get("argument.reference.none", text, parameter.name())
                            : Messages.get(
                                    "argument.reference.several",
                                    text,
                                    parameter.name(),
                                    found.stream().map(RecordRef::toString).collect(Collectors.joining(", "))));
        }
        return found.getFirst();
    }

    private static Optional<Field<?>> nameOf(RecordType<?> type) {
        return type.fields().stream()
                .filter(field -> field.kind().equals(FieldKind.TEXT)
                        && field.is(Field.Use.LISTED)
                        && field.attribute().isPresent())
                .<Field<?>>map(field -> field)
                .findFirst();
    }
}
