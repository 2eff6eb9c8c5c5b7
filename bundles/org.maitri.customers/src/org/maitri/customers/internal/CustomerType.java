package org.maitri.customers.internal;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.maitri.customers.Customer;
import org.maitri.customers.CustomerPhoto;
import org.maitri.customers.internal.cards.CardKeeper;
import org.maitri.spi.persistence.UnitOfWork;
import org.maitri.spi.record.RecordType;
import org.maitri.spi.record.Sort;

/** What the record types of people and organisations have in common. */
abstract class CustomerType<E extends Customer> implements RecordType<E> {

    private final String texts;

    /** @param texts the first part of this type's keys in the message bundle */
    CustomerType(String texts) {
        this.texts = texts;
    }

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
    public Sort defaultSort() {
        return Sort.by("name");
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
                .orElse(Messages.get(texts + ".unnamed"));
    }

    /** Every address and number, not only the primary ones. */
    @Override
    public String searchText(E record, UnitOfWork work) {
        List<String> contents = ContactPoints.of(record.ref(), work).stream()
                .map(point -> point.content())
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
