package org.maitri.services.internal.imports.running;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.maitri.kernel.RecordRef;
import org.maitri.kernel.RefusedException;
import org.maitri.services.internal.imports.Messages;
import org.maitri.spi.persistence.ChangeGuard;
import org.maitri.spi.persistence.UnitOfWork;
import org.maitri.spi.privacy.ErasedPersons;
import org.maitri.spi.record.FieldKind;
import org.maitri.spi.record.RecordType;
import org.maitri.spi.record.StoredRecord;

/** Keeps rows out that would bring erased persons back, or change what is locked; the other rows are taken. */
public final class RowGuard {

    private final Optional<ErasedPersons> erased;
    private final List<ChangeGuard.Check> checks;
    private final UnitOfWork work;
    private final boolean any;
    private boolean suspects;

    /** Who is asked for each import. */
    public record Guards(Optional<ErasedPersons> erased, List<ChangeGuard> changes) {

        public static final Guards NONE = new Guards(Optional.empty(), List.of());

        public Guards {
            changes = List.copyOf(changes);
        }
    }

    RowGuard(Guards guards, UnitOfWork work) {
        this.erased = guards.erased();
        this.checks = guards.changes().stream().map(guard -> guard.begin(work)).toList();
        this.work = work;
        any = erased.filter(known -> known.any(work)).isPresent();
    }

    /** What tells a row that was imported before: fingerprints, and the key of its record. */
    static List<String> keys(String recordType, String source, String key, UUID... fingerprints) {
        List<String> keys =
                new ArrayList<>(Stream.of(fingerprints).map(ErasedPersons::row).toList());
        if (key != null) {
            keys.add(ErasedPersons.key(recordType, source, key));
        }
        return keys;
    }

    /** Looks at many rows at once: mostly none of them is to be looked at again. */
    void begin(List<ReadRow> rows, List<String> keys) {
        List<String> cells =
                any ? rows.stream().flatMap(row -> row.row().cells().stream()).toList() : List.of();
        suspects = any && erased.orElseThrow().recognise(cells, keys, work).isPresent();
    }

    /** @throws RefusedException if the row is about somebody who was erased */
    void admit(ReadRow row, List<String> keys) {
        if (suspects) {
            erased.orElseThrow().recognise(row.row().cells(), keys, work).ifPresent(certificate -> {
                throw new RefusedException(Messages.get("row.erased", certificate));
            });
        }
    }

    /** @throws RefusedException if the record, or one it points at, is locked */
    <E extends StoredRecord> void changing(RecordType<E> type, E record) {
        if (!checks.isEmpty()) {
            List<RecordRef> pointsAt = type.fields().stream()
                    .filter(field -> field.kind().equals(FieldKind.REFERENCE)
                            && field.derivation().isEmpty())
                    .map(field -> field.read(record))
                    .filter(RecordRef.class::isInstance)
                    .map(RecordRef.class::cast)
                    .toList();
            checks.forEach(check -> check.changing(record, pointsAt));
        }
    }
}
