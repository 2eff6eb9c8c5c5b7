package org.maitri.persistence.internal.field;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.maitri.kernel.RecordRef;
import org.maitri.spi.persistence.UnitOfWork;
import org.maitri.spi.record.CustomField;
import org.maitri.spi.record.Field;
import org.maitri.spi.record.RecordType;
import org.maitri.spi.record.Sort;
import org.maitri.spi.record.StoredRecord;

/**
 * A module's record type with the custom fields that were added to it, behind its own.
 *
 * @param <E> the entity
 */
public final class ExtendedType<E extends StoredRecord> implements RecordType<E> {

    private final RecordType<E> contributed;
    private final KnownFields known;
    private volatile Extension<E> extension;

    /** @param source the known fields the extension was made of; others are other lists */
    private record Extension<E>(List<KnownField> source, List<Field<E>> fields, List<CustomField> custom) {}

    public ExtendedType(RecordType<E> contributed, KnownFields known) {
        this.contributed = contributed;
        this.known = known;
    }

    private Extension<E> extension() {
        List<KnownField> source = known.all();
        Extension<E> made = extension;
        if (made == null || made.source() != source) {
            made = extend(source);
            extension = made;
        }
        return made;
    }

    /** A field the module brought later goes before a custom field of the same name, which keeps its values. */
    private Extension<E> extend(List<KnownField> source) {
        List<Field<E>> own = contributed.fields();
        List<CustomField> custom = source.stream()
                .map(KnownField::definition)
                .filter(field -> field.recordType().equals(id()) && !field.archived())
                .filter(field -> own.stream().noneMatch(other -> other.id().equals(field.id())))
                .toList();
        List<Field<E>> fields = new ArrayList<>(own);
        custom.forEach(field -> fields.add(CustomValues.field(field)));
        return new Extension<>(source, List.copyOf(fields), custom);
    }

    @Override
    public List<Field<E>> fields() {
        return extension().fields();
    }

    @Override
    public E create() {
        E record = contributed.create();
        for (CustomField field : extension().custom()) {
            CustomValues.parse(field, field.initial())
                    .ifPresent(value -> record.setCustom(field.id(), FieldText.of(value)));
        }
        return record;
    }

    @Override
    public String id() {
        return contributed.id();
    }

    @Override
    public Class<E> entity() {
        return contributed.entity();
    }

    @Override
    public String label() {
        return contributed.label();
    }

    @Override
    public String pluralLabel() {
        return contributed.pluralLabel();
    }

    @Override
    public String countLabel(long count) {
        return contributed.countLabel(count);
    }

    @Override
    public String whenNone() {
        return contributed.whenNone();
    }

    @Override
    public String icon() {
        return contributed.icon();
    }

    @Override
    public String title(E record) {
        return contributed.title(record);
    }

    @Override
    public String subtitle(E record) {
        return contributed.subtitle(record);
    }

    @Override
    public String searchText(E record, UnitOfWork work) {
        return contributed.searchText(record, work);
    }

    @Override
    public Map<UUID, String> searchTexts(List<E> records, UnitOfWork work) {
        return contributed.searchTexts(records, work);
    }

    @Override
    public void complete(E created, UnitOfWork work) {
        contributed.complete(created, work);
    }

    @Override
    public Optional<String> problem(E record, UnitOfWork work) {
        return contributed.problem(record, work);
    }

    @Override
    public Optional<byte[]> picture(E record, UnitOfWork work) {
        return contributed.picture(record, work);
    }

    @Override
    public Set<String> roles() {
        return contributed.roles();
    }

    @Override
    public Sort defaultSort() {
        return contributed.defaultSort();
    }

    @Override
    public boolean standalone() {
        return contributed.standalone();
    }

    @Override
    public boolean madeByHand() {
        return contributed.madeByHand();
    }

    @Override
    public Optional<RecordRef> parent(E child) {
        return contributed.parent(child);
    }

    @Override
    public String readPermission() {
        return contributed.readPermission();
    }

    @Override
    public String writePermission() {
        return contributed.writePermission();
    }
}
