package org.maitri.customers.internal;

import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.maitri.kernel.RecordRef;
import org.maitri.spi.record.Field;
import org.maitri.spi.record.Field.Use;
import org.maitri.spi.record.FieldKind;
import org.maitri.spi.record.RecordType;
import org.maitri.spi.record.Roles;
import org.maitri.spi.record.Sort;
import org.maitri.spi.record.StoredRecord;

/** Records that are seen with their customer only, and made by imports only. */
abstract class ChildOfCustomer<E extends StoredRecord> implements RecordType<E> {

    private final String texts;

    /** @param texts the first part of this type's keys in the message bundle */
    ChildOfCustomer(String texts) {
        this.texts = texts;
    }

    static <E extends StoredRecord> Field<E> owner(Function<E, RecordRef> reader, BiConsumer<E, RecordRef> writer) {
        return Field.<E>of("owner", FieldKind.REFERENCE, Messages.get("contact.owner"))
                .role(Roles.CUSTOMER)
                .use(Use.REQUIRED, Use.HIDDEN, Use.SORTED)
                .build(reader, writer);
    }

    static <E extends StoredRecord> Field<E> text(String id, String label, Function<E, String> reader) {
        return Field.<E>of(id, FieldKind.LONG_TEXT, Messages.get(label)).readOnly(reader);
    }

    @Override
    public abstract List<Field<E>> fields();

    @Override
    public String label() {
        return Messages.get(texts + ".label");
    }

    @Override
    public String pluralLabel() {
        return Messages.get(texts + ".plural");
    }

    @Override
    public String countLabel(long count) {
        return Messages.count(texts + ".count", count);
    }

    @Override
    public String title(E record) {
        return label();
    }

    @Override
    public Sort defaultSort() {
        return Sort.by("owner");
    }

    @Override
    public boolean standalone() {
        return false;
    }

    @Override
    public String readPermission() {
        return "customers.person.read";
    }

    @Override
    public String writePermission() {
        return "customers.person.write";
    }
}
