package org.maitri.services.internal.fields;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.maitri.kernel.Progress;
import org.maitri.kernel.RefusedException;
import org.maitri.spi.access.Access;
import org.maitri.spi.persistence.Database;
import org.maitri.spi.persistence.UnitOfWork;
import org.maitri.spi.record.CustomField;
import org.maitri.spi.record.CustomFields;
import org.maitri.spi.record.FieldKind;
import org.maitri.spi.record.ImportedColumns;
import org.maitri.spi.record.RecordType;
import org.maitri.spi.record.Records;
import org.maitri.spi.record.StoredRecord;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Makes columns that were kept as attributes custom fields. */
@Component
public final class ColumnPromotion implements ImportedColumns {

    private static final int PAGE = 500;

    private final Database database;
    private final Records records;
    private final CustomFields fields;
    private final Access access;

    @Activate
    public ColumnPromotion(
            @Reference Database database,
            @Reference Records records,
            @Reference CustomFields fields,
            @Reference Access access) {
        this.database = database;
        this.records = records;
        this.fields = fields;
        this.access = access;
    }

    @Override
    public List<Column> of(String recordType, Progress progress) {
        RecordType<?> type = records.requireType(recordType);
        access.require(type.readPermission());
        Map<String, Column> found = new HashMap<>();
        database.read(
                work -> {
                    walk(
                            type,
                            work,
                            false,
                            progress,
                            record -> record.attributes()
                                    .forEach((name, value) -> found.merge(
                                            name,
                                            new Column(name, 1, value),
                                            (one, other) -> new Column(name, one.records() + 1, one.example()))));
                    return null;
                },
                progress);
        return found.values().stream()
                .sorted(Comparator.comparingLong(Column::records).reversed().thenComparing(Column::name))
                .toList();
    }

    /** What is done with each record. */
    private interface Visit<E> {
        void to(E record);
    }

    /** Goes to all records that have attributes, a page at a time; what the visits change is written. */
    private static <E extends StoredRecord> void walk(
            RecordType<E> type, UnitOfWork work, boolean writes, Progress progress, Visit<? super E> visit) {
        String query = "select r from " + entityName(type.entity())
                + " r where r.id > :last and r.attributes is not null order by r.id";
        UUID last = new UUID(0, 0);
        long done = 0;
        List<E> page;
        do {
            page = work.entities()
                    .createQuery(query, type.entity())
                    .setParameter("last", last)
                    .setMaxResults(PAGE)
                    .getResultList();
            last = page.isEmpty() ? last : page.getLast().id();
            page.forEach(visit::to);
            if (writes) {
                work.entities().flush();
            }
            work.entities().clear();
            done += page.size();
            progress.check();
            progress.worked(done);
        } while (page.size() == PAGE);
    }

    private static String entityName(Class<?> entity) {
        String given = entity.getAnnotation(jakarta.persistence.Entity.class).name();
        return given.isBlank() ? entity.getSimpleName() : given;
    }

    @Override
    public Promoted promote(CustomField wanted, String column, boolean dryRun, Progress progress) {
        access.require(CustomFields.MANAGE);
        RecordType<?> type = records.requireType(wanted.recordType());
        access.require(type.writePermission());
        Optional<CustomField> there = fields.find(wanted.recordType(), wanted.id());
        progress.begin(Messages.get("promote.task", column), 0);
        ColumnValues values = database.read(work -> learn(type, column, work, progress), progress);
        if (values.count() == 0) {
            throw new RefusedException(Messages.get("column.none", type.id(), column));
        }
        there.filter(CustomField::archived).ifPresent(archived -> {
            throw new RefusedException(Messages.get("field.archived", archived.id(), type.id()));
        });
        CustomField field = there.orElseGet(() -> complete(wanted, values));
        if (there.isEmpty()) {
            fields.problem(field).ifPresent(problem -> {
                throw new RefusedException(problem);
            });
        }
        return promote(field, there.isEmpty(), type, values, dryRun, progress);
    }

    private static ColumnValues learn(RecordType<?> type, String column, UnitOfWork work, Progress progress) {
        ColumnValues values = new ColumnValues(column);
        walk(
                type,
                work,
                false,
                progress,
                record -> values.learn(record.attributes().get(column)));
        return values;
    }

    private static CustomField complete(CustomField wanted, ColumnValues values) {
        return wanted.kind().equals(FieldKind.CHOICE) && wanted.choices().isEmpty()
                ? wanted.withChoices(CustomField.choices(values.distinct()))
                : wanted;
    }

    private <E extends StoredRecord> Promoted promote(
            CustomField field,
            boolean define,
            RecordType<E> type,
            ColumnValues values,
            boolean dryRun,
            Progress progress) {
        Conversion<E> conversion = new Conversion<>(type, fields.field(field, type), values);
        if (dryRun) {
            database.read(
                    work -> {
                        walk(type, work, false, progress, conversion::check);
                        return null;
                    },
                    progress);
            return conversion.result(field, Optional.empty());
        }
        database.write(
                Messages.get("promote.label", values.column()),
                work -> {
                    if (define) {
                        fields.define(field, work);
                    }
                    walk(type, work, true, progress, conversion::convert);
                    return null;
                },
                progress);
        return conversion.result(field, database.lastCommit());
    }
}
