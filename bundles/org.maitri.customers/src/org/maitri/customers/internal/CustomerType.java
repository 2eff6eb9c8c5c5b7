package org.maitri.customers.internal;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.maitri.customers.ContactPoint;
import org.maitri.customers.Customer;
import org.maitri.customers.CustomerPhoto;
import org.maitri.customers.internal.cards.CardKeeper;
import org.maitri.customers.internal.reach.ContactPoints;
import org.maitri.spi.persistence.UnitOfWork;
import org.maitri.spi.record.DescribedType;
import org.maitri.spi.record.Field;
import org.maitri.spi.record.Sort;

/** What the record types of people and organisations have in common. */
abstract class CustomerType<E extends Customer> extends DescribedType<E> {

    private final String unnamed;

    /** @param unnamed the key of what one is called of which nothing is known */
    CustomerType(Class<E> entity, String icon, Supplier<E> empty, List<Field<E>> fields, String unnamed) {
        super(Messages.texts(), entity, icon, Sort.by("name"), empty, fields);
        this.unnamed = unnamed;
    }

    @Override
    public String title(E record) {
        return Stream.of(
                        record.name(),
                        record.primaryMail(),
                        record.primaryPhone(),
                        record.externalKey().orElse(null))
                .filter(text -> text != null && !text.isBlank())
                .findFirst()
                .orElse(Messages.get(unnamed));
    }

    /** Every address and number, not only the primary ones. */
    @Override
    public String searchText(E record, UnitOfWork work) {
        List<String> contents = ContactPoints.of(record.ref(), work).stream()
                .map(ContactPoint::content)
                .toList();
        return String.join("\n", contents);
    }

    @Override
    public Optional<byte[]> picture(E record, UnitOfWork work) {
        return CardKeeper.photo(record.ref(), work).map(CustomerPhoto::image);
    }

    static String firstOf(String... texts) {
        return Stream.of(texts)
                .filter(text -> text != null && !text.isBlank())
                .findFirst()
                .orElse("");
    }
}
