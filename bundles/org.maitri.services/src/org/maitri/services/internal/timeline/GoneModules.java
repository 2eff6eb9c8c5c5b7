package org.maitri.services.internal.timeline;

import jakarta.persistence.Query;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.maitri.kernel.RecordRef;
import org.maitri.spi.persistence.UnitOfWork;
import org.maitri.spi.record.Records;
import org.maitri.spi.timeline.TimelineContributor;
import org.maitri.spi.timeline.TimelineEntry;
import org.maitri.spi.timeline.TimelineKind;
import org.maitri.spi.timeline.TimelineQuery;

/** Reads what modules that are not installed left in their tables, by what they once said of themselves. */
public final class GoneModules implements TimelineContributor {

    private static final LocalTime NOON = LocalTime.NOON;
    private static final int PER_RECORD = 16;

    private final List<KeptKind> kinds;
    private final Map<KeptKind, String> labels = new HashMap<>();

    /** Kinds that read the same rows are one kind here: each row is told once. */
    private GoneModules(List<KeptKind> known) {
        List<KeptKind> different = new ArrayList<>();
        for (KeptKind kind : known) {
            if (different.stream().noneMatch(kind::readsAs)) {
                different.add(kind);
                labels.put(kind, kind.label(known.stream().filter(kind::readsAs).toList()));
            }
        }
        kinds = different.stream().limit(PER_RECORD).toList();
    }

    public static GoneModules of(Records records, UnitOfWork work) {
        return new GoneModules(KeptKinds.ofGoneModules(records, work));
    }

    /** What a gone module still holds of customers. */
    public record Left(String recordType, String label, long count) {}

    /** How many rows point at any of the customers, by record type. */
    public List<Left> left(Collection<RecordRef> customers, UnitOfWork work) {
        Map<String, Left> left = new LinkedHashMap<>();
        for (KeptKind kind : kinds) {
            long count = left.containsKey(kind.recordType()) ? 0 : count(kind, customers, work);
            if (count > 0) {
                left.put(kind.recordType(), new Left(kind.recordType(), labels.get(kind), count));
            }
        }
        return List.copyOf(left.values());
    }

    private static long count(KeptKind kind, Collection<RecordRef> customers, UnitOfWork work) {
        long count = 0;
        for (RecordRef customer : customers) {
            count += ((Number) work.entities()
                            .createNativeQuery(
                                    "SELECT count(*) FROM " + kind.table() + " WHERE " + kind.customer() + " = ?1")
                            .setParameter(1, customer.toString())
                            .getSingleResult())
                    .longValue();
        }
        return count;
    }

    @Override
    public List<TimelineKind> kinds() {
        return kinds.stream()
                .map(kind -> TimelineKind.of(kind.kind(), labels.get(kind), kind.icon()))
                .toList();
    }

    @Override
    public List<TimelineEntry> entries(RecordRef customer, TimelineQuery query, UnitOfWork work) {
        if (kinds.isEmpty()) {
            return List.of();
        }
        List<Object> parameters = new ArrayList<>();
        String union = kinds.stream()
                .map(kind -> part(kind, customer, query, parameters))
                .collect(Collectors.joining(" UNION ALL "));
        Query rows = work.entities().createNativeQuery("SELECT * FROM (" + union + ") AS everything");
        for (int i = 0; i < parameters.size(); i++) {
            rows.setParameter(i + 1, parameters.get(i));
        }
        List<TimelineEntry> entries = new ArrayList<>();
        for (Object row : rows.getResultList()) {
            entries.add(entry((Object[]) row));
        }
        return entries.stream()
                .filter(entry -> query.admits(entry.at(), entry.id()))
                .sorted(TimelineQuery.NEWEST_FIRST)
                .limit(query.limit())
                .toList();
    }

    private String part(KeptKind kind, RecordRef customer, TimelineQuery query, List<Object> parameters) {
        parameters.add(customer.toString());
        String older =
                query.before().map(cursor -> older(kind, cursor, parameters)).orElse("");
        // All rows of a record share its key: its last bits tell the kinds apart, so some more are read than are asked
        // for.
        return "(SELECT " + kinds.indexOf(kind) + " AS kind, id, "
                + (kind.byDay()
                        ? "CAST(" + kind.at() + " AS VARCHAR) AS at_day, CAST(NULL AS TIMESTAMP WITH TIME ZONE)"
                        : "CAST(NULL AS VARCHAR) AS at_day, " + kind.at())
                + " AS at_moment, " + text(kind.title()) + " AS title, " + text(kind.text())
                + " AS words, created_by FROM "
                + kind.table() + " WHERE " + kind.customer() + " = ? AND archived_at IS NULL AND " + kind.at()
                + " IS NOT NULL" + older + " ORDER BY " + kind.at() + " DESC, id DESC LIMIT "
                + (query.limit() + PER_RECORD) + ")";
    }

    private static String text(String column) {
        return column == null ? "CAST(NULL AS VARCHAR)" : column;
    }

    private static String older(KeptKind kind, TimelineQuery.Cursor cursor, List<Object> parameters) {
        UUID last =
                new UUID(cursor.id().getMostSignificantBits(), cursor.id().getLeastSignificantBits() | PER_RECORD - 1);
        if (!kind.byDay()) {
            OffsetDateTime at = cursor.at().atOffset(ZoneOffset.UTC);
            parameters.addAll(List.of(at, at, last));
            return " AND (%1$s < ? OR %1$s = ? AND id <= ?)".formatted(kind.at());
        }
        LocalDate day = LocalDate.ofInstant(cursor.at(), ZoneOffset.UTC);
        int place = cursor.at().compareTo(noon(day));
        if (place == 0) {
            parameters.addAll(List.of(day, day, last));
            return " AND (%1$s < ? OR %1$s = ? AND id <= ?)".formatted(kind.at());
        }
        parameters.add(place > 0 ? day.plusDays(1) : day);
        return " AND " + kind.at() + " < ?";
    }

    private static Instant noon(LocalDate day) {
        return day.atTime(NOON).toInstant(ZoneOffset.UTC);
    }

    private TimelineEntry entry(Object[] row) {
        int index = ((Number) row[0]).intValue();
        KeptKind kind = kinds.get(index);
        UUID record = row[1] instanceof UUID known ? known : UUID.fromString(row[1].toString());
        String text = row[5] == null ? "" : row[5].toString().strip();
        String title = row[4] == null ? "" : row[4].toString().strip();
        return new TimelineEntry(
                new UUID(record.getMostSignificantBits(), record.getLeastSignificantBits() & -PER_RECORD | index),
                row[2] == null ? moment(row[3]) : noon(LocalDate.parse(row[2].toString())),
                kind.kind(),
                labels.get(kind),
                kind.icon(),
                title.isEmpty() ? labels.get(kind) : title,
                text,
                row[6].toString(),
                new RecordRef(kind.recordType(), record));
    }

    private static Instant moment(Object value) {
        return switch (value) {
            case OffsetDateTime offset -> offset.toInstant();
            case Timestamp timestamp -> timestamp.toInstant();
            case Instant instant -> instant;
            default -> OffsetDateTime.parse(value.toString()).toInstant();
        };
    }
}
