package org.maitri.customers.internal;

import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.maitri.kernel.RecordRef;
import org.maitri.spi.record.DescribedType;
import org.maitri.spi.record.Field;
import org.maitri.spi.record.Field.Use;
import org.maitri.spi.record.FieldKind;
import org.maitri.spi.record.Roles;
import org.maitri.spi.record.Sort;
import org.maitri.spi.record.StoredRecord;

/** Records that are seen with their customer only, and made by imports only. */
abstract class ChildOfCustomer<E extends StoredRecord> extends DescribedType<E> {

    ChildOfCustomer(Class<E> entity, String icon, Supplier<E> empty, List<Field<E>> fields) {
        super(Messages.texts(), entity, icon, Sort.by("owner"), empty, fields);
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
    public String title(E record) {
        return label();
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
