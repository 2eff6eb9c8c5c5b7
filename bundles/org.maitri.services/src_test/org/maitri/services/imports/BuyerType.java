package org.maitri.services.imports;

import java.util.List;
import java.util.Set;
import org.maitri.spi.record.Field;
import org.maitri.spi.record.Field.Use;
import org.maitri.spi.record.FieldKind;
import org.maitri.spi.record.RecordType;
import org.maitri.spi.record.Roles;
import org.maitri.spi.record.Sort;

/** Describes {@link Buyer}. */
final class BuyerType implements RecordType<Buyer> {

    @Override
    public Class<Buyer> entity() {
        return Buyer.class;
    }

    @Override
    public String label() {
        return "Buyer";
    }

    @Override
    public String pluralLabel() {
        return "Buyers";
    }

    @Override
    public String countLabel(long count) {
        return count + " buyers";
    }

    @Override
    public String icon() {
        return "user";
    }

    @Override
    public List<Field<Buyer>> fields() {
        return List.of(
                Field.<Buyer>of("name", FieldKind.TEXT, "Name")
                        .use(Use.SORTED)
                        .<String>build(buyer -> buyer.name, (buyer, value) -> buyer.name = value),
                Field.<Buyer>of("mail", FieldKind.MAIL, "Mail")
                        .<String>build(buyer -> buyer.mail, (buyer, value) -> buyer.mail = value));
    }

    @Override
    public Buyer create() {
        return new Buyer();
    }

    @Override
    public String title(Buyer record) {
        return record.name == null ? record.mail : record.name;
    }

    @Override
    public Set<String> roles() {
        return Set.of(Roles.CUSTOMER);
    }

    @Override
    public Sort defaultSort() {
        return Sort.by("name");
    }
}
