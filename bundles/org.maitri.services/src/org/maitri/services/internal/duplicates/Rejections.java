package org.maitri.services.internal.duplicates;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.maitri.kernel.Progress;
import org.maitri.kernel.RecordRef;
import org.maitri.kernel.RefusedException;
import org.maitri.spi.persistence.Database;
import org.maitri.spi.persistence.UnitOfWork;

/** The pairs of which somebody said that they are not the same. */
final class Rejections {

    private final Database database;

    Rejections(Database database) {
        this.database = database;
    }

    Set<Pair> of(String recordType, Progress progress) {
        return database.read(
                work -> work
                        .entities()
                        .createQuery(
                                "select r from Rejection r where r.recordType = :type and r.archivedAt is null",
                                Rejection.class)
                        .setParameter("type", recordType)
                        .getResultList()
                        .stream()
                        .map(known -> new Pair(known.first(), known.second()))
                        .collect(Collectors.toSet()),
                progress);
    }

    Optional<UUID> add(RecordRef one, RecordRef other) {
        if (!one.type().equals(other.type())) {
            throw new RefusedException(Messages.get("refused.types", one, other));
        }
        if (one.equals(other)) {
            throw new RefusedException(Messages.get("refused.same", one));
        }
        Pair pair = Pair.of(one.id(), other.id());
        database.change(Messages.get("reject.label"), work -> {
            require(one, work);
            require(other, work);
            if (known(one.type(), pair, work).isEmpty()) {
                work.add(new Rejection(one.type(), pair.first(), pair.second()));
            }
        });
        return database.lastCommit();
    }

    private static void require(RecordRef record, UnitOfWork work) {
        if (work.find(record).isEmpty()) {
            throw new RefusedException(Messages.get("refused.missing", record));
        }
    }

    private static List<Rejection> known(String type, Pair pair, UnitOfWork work) {
        return work.entities()
                .createQuery(
                        "select r from Rejection r where r.recordType = :type and r.first = :first"
                                + " and r.second = :second and r.archivedAt is null",
                        Rejection.class)
                .setParameter("type", type)
                .setParameter("first", pair.first())
                .setParameter("second", pair.second())
                .getResultList();
    }
}
