package org.maitri.spi.record;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.maitri.kernel.RecordRef;
import org.maitri.spi.persistence.UnitOfWork;

/**
 * A kind of record that a module keeps. Contributed as an OSGi service; from its description come lists, forms, search,
 * import, export, history and the headless commands {@code list} and {@code count}.
 *
 * <p>Implementations are stateless and safe for any thread.
 *
 * @param <E> the entity
 */
public interface RecordType<E extends StoredRecord> {

    /** {@code <module>.<noun>}, the same as the entity's {@link Recorded}. */
    default String id() {
        return StoredRecord.typeOf(entity());
    }

    Class<E> entity();

    /** "Ticket". */
    String label();

    /** "Tickets". */
    String pluralLabel();

    /** The count with its noun, in the right plural: "1 ticket", "128 tickets". */
    String countLabel(long count);

    /** What such records are for and how the first one comes, said where there are none yet; may be blank. */
    default String whenNone() {
        return "";
    }

    /** The icon's name in the icon set. */
    String icon();

    /** All fields, in the order forms and column choosers show them. */
    List<Field<E>> fields();

    /** An empty record, ready to be filled in by a form or an import. */
    E create();

    /** What the record is called where it is pointed at: a name, a subject, a number. Never blank. */
    String title(E record);

    /** What tells two records of the same title apart; may be blank. */
    default String subtitle(E record) {
        return "";
    }

    /** Words by which the search finds the record besides its searched fields, one text a line; may be blank. */
    default String searchText(E record, UnitOfWork work) {
        return "";
    }

    /** {@link #searchText} of many records, by their keys: a type that asks the database for it may ask for all at once. */
    default Map<UUID, String> searchTexts(List<E> records, UnitOfWork work) {
        return records.stream().collect(Collectors.toMap(StoredRecord::id, record -> searchText(record, work)));
    }

    /**
     * Fills in, where a person left it empty, what follows from what was filled in: the customer of the ticket it is about. Called
     * off the UI thread, once, in the unit of work that saves a new record; the record is not stored yet. Not called for files,
     * which are taken as they are.
     *
     * @since 1.1
     */
    default void complete(E created, UnitOfWork work) {}

    /**
     * Why a record must not be saved as a form, a file, a command or a change of many filled it in, where one field alone does not
     * tell and the data must be asked: it names what there is not. Asked off the UI thread, in the unit of work that saves it; its
     * queries may find the record as it is stored.
     *
     * @return empty if nothing is wrong
     * @since 1.1
     */
    default Optional<String> problem(E record, UnitOfWork work) {
        return Optional.empty();
    }

    /** What the record looks like, as a small PNG or JPEG image; shown where its initials or icon stand otherwise. */
    default Optional<byte[]> picture(E record, UnitOfWork work) {
        return Optional.empty();
    }

    /** What records of this type can be pointed at as, for example {@link Roles#CUSTOMER}. */
    default Set<String> roles() {
        return Set.of();
    }

    /** The sort order of a list nobody has sorted: a field id that is {@link Field.Use#SORTED}. */
    Sort defaultSort();

    /** Whether records are opened and listed by themselves; a child record is only shown with its parent. */
    default boolean standalone() {
        return true;
    }

    /** Whether people add records of this type; others are written by the program alone, and are read or put right. */
    default boolean madeByHand() {
        return fields().stream().anyMatch(Field::editable);
    }

    /** For a child record: the record it is shown with, which the search finds in its place. */
    default Optional<RecordRef> parent(E child) {
        return Optional.empty();
    }

    /** The permission to see records of this type. */
    default String readPermission() {
        return id() + ".read";
    }

    /** The permission to change records of this type. */
    default String writePermission() {
        return id() + ".write";
    }

    default Optional<Field<E>> field(String id) {
        return fields().stream().filter(field -> field.id().equals(id)).findFirst();
    }
}
