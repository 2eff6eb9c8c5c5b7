package org.maitri.services.internal.loyalty;

import java.util.List;
import org.maitri.kernel.RecordRef;
import org.maitri.spi.persistence.UnitOfWork;
import org.maitri.spi.record.RecordType;
import org.maitri.spi.record.Roles;
import org.maitri.spi.record.StoredRecord;

/** What customers are called, and who may see them. */
final class CustomerWords {

    private CustomerWords() {}

    static String title(RecordRef customer, List<RecordType<?>> types, UnitOfWork work) {
        return types.stream()
                .filter(type -> type.id().equals(customer.type()))
                .findFirst()
                .map(type -> title(type, customer, work))
                .orElse(customer.toString());
    }

    private static <E extends StoredRecord> String title(RecordType<E> type, RecordRef customer, UnitOfWork work) {
        return work.find(type.entity(), customer.id()).map(type::title).orElse(customer.toString());
    }

    /** The type of customer whose readers may see figures of all. */
    static String first(List<RecordType<?>> types) {
        return types.stream()
                .filter(type -> type.roles().contains(Roles.CUSTOMER))
                .map(RecordType::id)
                .sorted()
                .findFirst()
                .orElse("standing.customer");
    }
}
