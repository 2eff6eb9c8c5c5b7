package org.maitri.persistence.internal.field;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.maitri.kernel.Progress;
import org.maitri.kernel.RefusedException;
import org.maitri.persistence.internal.Messages;
import org.maitri.spi.access.Access;
import org.maitri.spi.persistence.Database;
import org.maitri.spi.persistence.UnitOfWork;
import org.maitri.spi.record.CustomField;
import org.maitri.spi.record.CustomFields;
import org.maitri.spi.record.Field;
import org.maitri.spi.record.RecordType;
import org.maitri.spi.record.StoredRecord;

/** The custom fields of an open database. */
public final class DefinedFields implements CustomFields {

    private final Database database;
    private final KnownFields known;
    private final Collection<RecordType<?>> types;
    private final Access access;
    private final FieldRules rules;

    /** @param types with the custom fields they have */
    public DefinedFields(Database database, KnownFields known, Collection<RecordType<?>> types, Access access) {
        this.database = database;
        this.known = known;
        this.types = List.copyOf(types);
        this.access = access;
        rules = new FieldRules(this.types, known);
    }

    @Override
    public List<CustomField> all() {
        return known.all().stream().map(KnownField::definition).toList();
    }

    @Override
    public Optional<String> problem(CustomField wanted) {
        return known.find(wanted.recordType(), wanted.id()).isPresent()
                ? rules.problem(wanted)
                : rules.newProblem(wanted);
    }

    @Override
    public void define(CustomField wanted) {
        database.change(Messages.get("fields.define.label", wanted.label()), work -> define(wanted, work));
    }

    @Override
    public void define(CustomField wanted, UnitOfWork work) {
        access.require(MANAGE);
        rules.newProblem(wanted).ifPresent(DefinedFields::refuse);
        work.add(new StoredField(wanted));
        work.entities().flush();
    }

    private static void refuse(String problem) {
        throw new RefusedException(problem);
    }

    @Override
    public void change(CustomField wanted, Progress progress) {
        access.require(MANAGE);
        KnownField before = require(wanted.recordType(), wanted.id());
        rules.problem(wanted).ifPresent(DefinedFields::refuse);
        database.write(
                Messages.get("fields.change.label", wanted.label()),
                work -> {
                    StoredField stored = stored(before.id(), work);
                    CustomField was = stored.definition();
                    stored.describe(wanted);
                    work.entities().flush();
                    new ValueChange(before.id(), was, wanted, type(wanted.recordType()), work, progress).run();
                    return null;
                },
                progress);
    }

    private KnownField require(String recordType, String id) {
        return known.find(recordType, id)
                .orElseThrow(() -> new RefusedException(Messages.get(
                        "fields.unknown",
                        recordType,
                        id,
                        String.join(
                                ", ",
                                of(recordType).stream().map(CustomField::id).toList()))));
    }

    private RecordType<?> type(String id) {
        return types.stream().filter(type -> type.id().equals(id)).findFirst().orElseThrow();
    }

    private static StoredField stored(UUID id, UnitOfWork work) {
        return work.find(StoredField.class, id).orElseThrow();
    }

    @Override
    public void order(String recordType, List<String> ids) {
        access.require(MANAGE);
        List<UUID> placed = new ArrayList<>(
                ids.stream().map(id -> require(recordType, id).id()).toList());
        known.of(recordType).stream()
                .map(KnownField::id)
                .filter(id -> !placed.contains(id))
                .forEach(placed::add);
        database.change(Messages.get("fields.order.label"), work -> {
            for (int place = 0; place < placed.size(); place++) {
                stored(placed.get(place), work).put(place);
            }
        });
    }

    @Override
    public void archive(String recordType, String id) {
        access.require(MANAGE);
        KnownField field = require(recordType, id);
        database.change(
                Messages.get("fields.archive.label", field.definition().label()),
                work -> stored(field.id(), work).archive(Instant.now()));
    }

    @Override
    public void restore(String recordType, String id) {
        access.require(MANAGE);
        KnownField field = require(recordType, id);
        rules.problem(field.definition()).ifPresent(DefinedFields::refuse);
        database.change(
                Messages.get("fields.restore.label", field.definition().label()),
                work -> stored(field.id(), work).unarchive());
    }

    @Override
    public <E extends StoredRecord> Field<E> field(CustomField definition, RecordType<E> type) {
        return CustomValues.field(definition);
    }
}
