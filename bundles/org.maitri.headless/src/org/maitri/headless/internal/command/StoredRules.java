package org.maitri.headless.internal.command;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.maitri.headless.internal.Messages;
import org.maitri.headless.internal.Session;
import org.maitri.kernel.RecordRef;
import org.maitri.kernel.RefusedException;
import org.maitri.spi.persistence.UnitOfWork;
import org.maitri.spi.record.Choice;
import org.maitri.spi.record.Field;
import org.maitri.spi.record.RecordType;
import org.maitri.spi.record.StoredRecord;

/** The few records of one type in which an administrator decides something, by their fields. */
final class StoredRules {

    private final Session session;
    private final RecordType<?> type;

    StoredRules(Session session, String type) {
        this.session = session;
        this.type = session.records().requireType(type);
    }

    /** A record by its key, with or without its type. */
    static RecordRef key(String type, String text) {
        String id = text.startsWith(type + ":") ? text.substring(type.length() + 1) : text;
        try {
            return new RecordRef(type, UUID.fromString(id));
        } catch (IllegalArgumentException wrong) {
            throw new RefusedException(Messages.get("refused.rule", text));
        }
    }

    List<Map<String, Object>> rows(Map<String, Object> wanted, int limit) {
        session.access().require(type.readPermission());
        return session.database().read(work -> rows(type, wanted, limit, work));
    }

    private static <E extends StoredRecord> List<Map<String, Object>> rows(
            RecordType<E> type, Map<String, Object> wanted, int limit, UnitOfWork work) {
        return matching(type, wanted, limit, work).stream()
                .map(record -> row(type, record))
                .toList();
    }

    private static <E extends StoredRecord> List<E> matching(
            RecordType<E> type, Map<String, Object> wanted, int limit, UnitOfWork work) {
        String where = wanted.keySet().stream()
                .map(field -> " and r." + field + " = :" + field)
                .collect(Collectors.joining());
        var query = work.entities()
                .createQuery(
                        "select r from "
                                + work.entities()
                                        .getMetamodel()
                                        .entity(type.entity())
                                        .getName()
                                + " r where r.archivedAt is null" + where + " order by r.id",
                        type.entity());
        wanted.forEach(query::setParameter);
        return query.setMaxResults(limit).getResultList();
    }

    private static <E extends StoredRecord> Map<String, Object> row(RecordType<E> type, E record) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("id", record.ref().toString());
        row.put("rule", type.title(record));
        type.fields()
                .forEach(field -> row.put(
                        field.id(),
                        Optional.ofNullable(field.read(record))
                                .map(StoredRules::plain)
                                .orElse(null)));
        return row;
    }

    private static Object plain(Object value) {
        return value instanceof Number || value instanceof Boolean ? value : value.toString();
    }

    /** Changes the record that has these keys' values, or adds one. */
    Map<String, Object> set(List<String> keys, Map<String, Object> values) {
        session.access().require(type.writePermission());
        return set(type, keys, values);
    }

    private <E extends StoredRecord> Map<String, Object> set(
            RecordType<E> of, List<String> keys, Map<String, Object> values) {
        values.forEach((name, value) -> check(of.field(name).orElseThrow(), value));
        return session.database().write(of.label(), work -> {
            Map<String, Object> wanted = new LinkedHashMap<>();
            keys.forEach(key -> wanted.put(key, values.get(key)));
            Optional<E> stored = matching(of, wanted, 1, work).stream().findFirst();
            E record = stored.orElseGet(of::create);
            values.forEach((name, value) -> of.field(name).orElseThrow().write(record, value));
            if (stored.isEmpty()) {
                of.complete(record, work);
            }
            of.problem(record, work).ifPresent(problem -> {
                throw new RefusedException(problem);
            });
            return row(of, stored.isPresent() ? record : work.add(record));
        });
    }

    private static void check(Field<?> field, Object value) {
        if (value != null && !field.choices().isEmpty() && field.choice(value).isEmpty()) {
            throw new RefusedException(Messages.get(
                    "refused.choice",
                    field.label(),
                    value,
                    field.choices().stream().map(Choice::value).collect(Collectors.joining(", "))));
        }
        field.problem(value).ifPresent(problem -> {
            throw new RefusedException(problem);
        });
    }

    /** Archives the record with a key, whichever of the types it has. */
    static Map<String, Object> remove(Session session, List<String> types, String key) {
        List<RecordRef> candidates = new ArrayList<>();
        types.stream()
                .filter(type -> !key.contains(":") || key.startsWith(type + ":"))
                .forEach(type -> candidates.add(key(type, key)));
        types.forEach(type ->
                session.access().require(session.records().requireType(type).writePermission()));
        RecordRef removed = session.database()
                .write(
                        Messages.get("label.rule.remove"),
                        work -> candidates.stream()
                                .map(candidate -> work.find(candidate)
                                        .filter(record -> !record.archived())
                                        .orElse(null))
                                .filter(Objects::nonNull)
                                .findFirst()
                                .map(record -> {
                                    record.archive(Instant.now());
                                    return record.ref();
                                })
                                .orElseThrow(() -> new RefusedException(Messages.get("refused.rule", key))));
        return Map.of("removed", removed.toString());
    }
}
