package org.maitri.tickets;

import java.util.Optional;
import org.maitri.kernel.RecordRef;
import org.maitri.spi.persistence.UnitOfWork;
import org.maitri.spi.privacy.Contacting;
import org.maitri.spi.record.Field;
import org.maitri.spi.record.FieldKind;
import org.maitri.spi.record.RecordType;
import org.maitri.spi.record.Records;
import org.maitri.spi.record.StoredRecord;

/** Where customers are written to by mail, whatever module keeps them. */
final class CustomerMail {

    private static final String CHANNEL = "mail";
    private static final String PURPOSE = "service";

    private final Records records;
    private final Contacting contacting;

    CustomerMail(Records records, Contacting contacting) {
        this.records = records;
        this.contacting = contacting;
    }

    /** Empty if they have no address, or must not be written to. */
    Optional<String> of(RecordRef customer, UnitOfWork work) {
        return work.find(customer)
                .filter(found -> !found.archived())
                .flatMap(found -> records.type(customer.type()).flatMap(type -> address(type, found)))
                .filter(address ->
                        contacting.mayContact(customer, CHANNEL, PURPOSE).allowed());
    }

    private static <E extends StoredRecord> Optional<String> address(RecordType<E> type, StoredRecord customer) {
        E record = type.entity().cast(customer);
        return type.fields().stream()
                .filter(field -> field.kind().equals(FieldKind.MAIL)
                        && field.derivation().isEmpty())
                .map(field -> read(field, record))
                .filter(address -> !address.isBlank())
                .findFirst();
    }

    private static <E> String read(Field<E> field, E record) {
        return field.read(record) instanceof String address ? address.strip() : "";
    }
}
