package org.maitri.ui.internal.input;

import java.util.Optional;
import org.maitri.kernel.Progress;
import org.maitri.kernel.RecordRef;
import org.maitri.kernel.RefusedException;
import org.maitri.spi.persistence.Database;
import org.maitri.spi.record.Field;
import org.maitri.spi.record.FieldKind;
import org.maitri.spi.record.RecordType;
import org.maitri.spi.record.StoredRecord;
import org.maitri.ui.internal.Messages;
import org.maitri.ui.internal.Words;

/**
 * A record that needs nothing but a name, and can so be made where it is pointed at: the person who calls for the first time.
 *
 * @param <E> the entity
 */
final class QuickRecord<E extends StoredRecord> {

    private static final String ANY_NAME = "Anybody";

    private final RecordType<E> type;
    private final Field<E> name;

    private QuickRecord(RecordType<E> type, Field<E> name) {
        this.type = type;
        this.name = name;
    }

    /** Empty if people make no records of this type, or must say more of them than a name. */
    static <E extends StoredRecord> Optional<QuickRecord<E>> of(RecordType<E> type) {
        if (!type.standalone() || !type.madeByHand()) {
            return Optional.empty();
        }
        return type.fields().stream()
                .filter(field -> field.editable() && field.kind().equals(FieldKind.TEXT))
                .filter(field -> suffices(type, field))
                .findFirst()
                .map(field -> new QuickRecord<>(type, field));
    }

    /** Whether a record is called what stands in the field, and no other field must be filled in. */
    private static <E extends StoredRecord> boolean suffices(RecordType<E> type, Field<E> name) {
        E tried = type.create();
        name.write(tried, ANY_NAME);
        return type.title(tried).equals(ANY_NAME)
                && type.fields().stream()
                        .filter(field -> field.is(Field.Use.REQUIRED) && field.editable())
                        .noneMatch(field -> isBlank(field.read(tried)));
    }

    private static boolean isBlank(Object value) {
        return value == null || value instanceof String text && text.isBlank();
    }

    /** "New person". */
    String label() {
        return Messages.get("page.new", Words.inside(type.label()));
    }

    String icon() {
        return type.icon();
    }

    String permission() {
        return type.writePermission();
    }

    /**
     * Makes and stores it. Touches the database: never on the UI thread.
     *
     * @throws RefusedException if nothing can be called so
     */
    RecordRef make(Database database, String called, Progress progress) {
        name.problem(called).ifPresent(QuickRecord::refuse);
        return database.write(
                label(),
                work -> {
                    E record = type.create();
                    name.write(record, called);
                    type.complete(record, work);
                    type.problem(record, work).ifPresent(QuickRecord::refuse);
                    return work.add(record).ref();
                },
                progress);
    }

    private static void refuse(String problem) {
        throw new RefusedException(problem);
    }
}
