package org.maitri.services.internal.imports.running;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.maitri.kernel.RecordRef;
import org.maitri.kernel.RefusedException;
import org.maitri.services.internal.imports.Messages;
import org.maitri.services.internal.imports.proposing.Blueprint;
import org.maitri.spi.imports.ImportContributor;
import org.maitri.spi.imports.ImportRow;
import org.maitri.spi.imports.ImportTarget;
import org.maitri.spi.imports.Mapping;
import org.maitri.spi.persistence.UnitOfWork;
import org.maitri.spi.record.RecordType;
import org.maitri.spi.record.Records;
import org.maitri.spi.record.StoredRecord;

/** Finds or makes the records that rows describe along: the customer of a ticket. */
final class References {

    static final int REMEMBERED = FreshRows.MANY;

    private final Records records;
    private final List<ImportContributor<?>> contributors;
    private final SeenRows seen;
    private final Fingerprint fingerprint = new Fingerprint();
    private final Map<UUID, RecordRef> known = new RecentMap<>(REMEMBERED);
    private final Map<String, Maker<?>> makers = new HashMap<>();
    private final Map<String, List<Maker<?>>> byRole = new HashMap<>();
    private final List<UUID> fresh = new ArrayList<>();
    /** Records made in this batch, which no query finds yet. */
    private final Map<String, StoredRecord> byKey = new HashMap<>();

    References(Records records, List<ImportContributor<?>> contributors, SeenRows seen) {
        this.records = records;
        this.contributors = contributors;
        this.seen = seen;
    }

    /** Makes records of one type. */
    private record Maker<E extends StoredRecord>(
            RecordType<E> type, ImportContributor<E> contributor, FieldWriter<E> fields, Set<String> targets) {

        long covers(ImportRow nested) {
            return nested.targets().stream().filter(targets::contains).count();
        }
    }

    /** The row was refused: what it would have made is not there. */
    void refuse() {
        fresh.forEach(known::remove);
        fresh.clear();
    }

    void taken() {
        fresh.clear();
    }

    void endBatch() {
        byKey.clear();
    }

    Optional<RecordRef> refer(String role, ImportRow nested, RowContext context) {
        if (nested.isEmpty()) {
            return Optional.empty();
        }
        Optional<RecordRef> named = named(role, nested, context);
        return named.isPresent() ? named : made(role, nested, context);
    }

    /**
     * The record of the role that a cell names as lists and other commands do, {@code type:id}.
     *
     * @throws RefusedException if there is none, so that nobody comes to be called that
     */
    private Optional<RecordRef> named(String role, ImportRow nested, RowContext context) {
        for (String target : nested.targets()) {
            String text = nested.text(target).orElse("");
            int colon = text.indexOf(':');
            if (colon > 0) {
                Optional<RecordType<?>> type = records.withRole(role).stream()
                        .filter(each -> each.id().equals(text.substring(0, colon)))
                        .findFirst();
                if (type.isPresent()) {
                    return Optional.of(there(type.get(), text, context));
                }
            }
        }
        return Optional.empty();
    }

    private static <E extends StoredRecord> RecordRef there(RecordType<E> type, String text, RowContext context) {
        try {
            return context.work()
                    .find(type.entity(), RecordRef.parse(text).id())
                    .map(context::survivorOf)
                    .map(StoredRecord::ref)
                    .orElseThrow(() -> new RefusedException(Messages.get("row.not-there", text)));
        } catch (IllegalArgumentException malformed) {
            throw new RefusedException(Messages.get("row.not-there", text), malformed);
        }
    }

    private Optional<RecordRef> made(String role, ImportRow nested, RowContext context) {
        return makers(role).stream()
                .filter(maker ->
                        maker.covers(nested) > 0 || nested.text(Mapping.KEY).isPresent())
                .max(Comparator.<Maker<?>>comparingLong(maker -> maker.covers(nested))
                        .thenComparing(maker -> maker.targets().size()))
                .flatMap(maker -> refer(maker, nested, context));
    }

    /** What a record is called; empty if it is gone. */
    Optional<String> titleOf(RecordRef record, UnitOfWork work) {
        RecordType<?> type = records.requireType(record.type());
        return title(type, record, work);
    }

    private static <E extends StoredRecord> Optional<String> title(
            RecordType<E> type, RecordRef record, UnitOfWork work) {
        return work.find(type.entity(), record.id()).map(type::title);
    }

    private List<Maker<?>> makers(String role) {
        return byRole.computeIfAbsent(
                role,
                wanted -> records.withRole(wanted).stream()
                        .flatMap(type -> contributors.stream()
                                .filter(other -> other.recordType().equals(type.id()))
                                .limit(1)
                                .<Maker<?>>map(other -> maker(type, other)))
                        .toList());
    }

    @SuppressWarnings("unchecked")
    private <E extends StoredRecord> Maker<E> maker(RecordType<E> type, ImportContributor<?> contributor) {
        return (Maker<E>) makers.computeIfAbsent(
                type.id(),
                id -> new Maker<>(
                        type,
                        (ImportContributor<E>) contributor,
                        new FieldWriter<>(Blueprint.of(type, contributors, records)),
                        contributor.targets().stream()
                                .map(ImportTarget::id)
                                .collect(Collectors.toCollection(HashSet::new))));
    }

    private <E extends StoredRecord> Optional<RecordRef> refer(Maker<E> maker, ImportRow nested, RowContext context) {
        UUID content = fingerprint.of(maker.type().id(), nested);
        RecordRef before = known.get(content);
        if (before != null) {
            return Optional.of(before);
        }
        Optional<E> found = found(maker, nested, content, context).map(context::survivorOf);
        if (found.isEmpty()) {
            if (maker.contributor().problem(nested).isPresent()) {
                return Optional.empty();
            }
            found = Optional.of(make(maker, nested, context));
            E made = found.get();
            UUID id = made.id();
            context.whenTaken(() ->
                    made.externalKey().ifPresent(key -> byKey.put(maker.type().id() + '\n' + key, made)));
            context.whenTaken(() -> seen.rememberAlong(content, maker.type().id(), id));
        }
        known.put(content, found.get().ref());
        fresh.add(content);
        return found.map(StoredRecord::ref);
    }

    private <E extends StoredRecord> Optional<E> found(
            Maker<E> maker, ImportRow nested, UUID content, RowContext context) {
        Class<E> entity = maker.type().entity();
        Optional<String> key = nested.text(Mapping.KEY);
        if (key.isPresent()) {
            return Optional.ofNullable(byKey.get(maker.type().id() + '\n' + key.get()))
                    .map(entity::cast)
                    .or(() -> context.work().findByExternalKey(entity, context.keySource(), key.get()))
                    .or(() -> context.work().findByExternalKey(entity, key.get()));
        }
        Optional<E> found = maker.contributor().find(nested, context);
        ImportedRow row = found.isPresent() ? null : seen.along(content);
        return row == null ? found : context.work().find(entity, row.recordId());
    }

    private static <E extends StoredRecord> E make(Maker<E> maker, ImportRow nested, RowContext context) {
        E record = maker.type().create();
        nested.text(Mapping.KEY).ifPresent(key -> record.setExternalKey(context.keySource(), key));
        if (nested instanceof RowValues values) {
            maker.fields().write(record, values);
        }
        maker.contributor().apply(record, nested, true, context);
        return context.addAlong(record);
    }
}
