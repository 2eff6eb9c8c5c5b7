package org.maitri.services.internal.loyalty;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.maitri.kernel.Progress;
import org.maitri.kernel.RecordRef;
import org.maitri.spi.loyalty.Dealings;
import org.maitri.spi.loyalty.DealingsContributor;
import org.maitri.spi.persistence.Database;
import org.maitri.spi.persistence.UnitOfWork;
import org.maitri.spi.record.RecordType;
import org.maitri.spi.record.StoredRecord;

/** Computes how all customers stand, some hundred at a time by key, so that their number does not matter to memory. */
public final class Computation {

    private static final int CUSTOMERS_AT_ONCE = 500;

    private final Database database;
    private final List<DealingsContributor> contributors;

    public Computation(Database database, List<DealingsContributor> contributors) {
        this.database = database;
        this.contributors = List.copyOf(contributors);
    }

    /**
     * One unit of work, so that nobody sees half of it; in the audit log it is one change, the run itself. Rows of an older run are
     * not read any more, and overwritten if their customers come back.
     */
    public long run(List<RecordType<?>> customers, Instant at, Progress progress) {
        return database.write(
                Messages.get("label.compute"),
                work -> {
                    long run = Standings.last(work).map(Run::run).orElse(0L) + 1;
                    long count = 0;
                    for (RecordType<?> type : customers) {
                        count += take(type, run, at, progress, work);
                    }
                    work.add(Run.of(run, at, count, Fifths.read(run, work)));
                    return count;
                },
                progress);
    }

    private long take(RecordType<?> type, long run, Instant at, Progress progress, UnitOfWork work) {
        long count = 0;
        List<UUID> keys = keys(type, null, work);
        while (!keys.isEmpty()) {
            progress.check();
            take(keys.stream().map(key -> new RecordRef(type.id(), key)).toList(), run, at, work);
            work.entities().flush();
            work.entities().clear();
            count += keys.size();
            keys = keys(type, keys.getLast(), work);
        }
        return count;
    }

    private static <E extends StoredRecord> List<UUID> keys(RecordType<E> type, UUID after, UnitOfWork work) {
        String entity = work.entities().getMetamodel().entity(type.entity()).getName();
        var query = work.entities()
                .createQuery(
                        "select c.id from " + entity + " c where c.archivedAt is null"
                                + (after == null ? "" : " and c.id > :after") + " order by c.id",
                        UUID.class);
        if (after != null) {
            query.setParameter("after", after);
        }
        return query.setMaxResults(CUSTOMERS_AT_ONCE).getResultList();
    }

    private void take(List<RecordRef> customers, long run, Instant at, UnitOfWork work) {
        Map<RecordRef, Dealings> sums = sums(customers, at, work);
        Map<String, StandingRow> rows = rows(customers, work);
        for (RecordRef customer : customers) {
            Dealings dealings = sums.getOrDefault(customer, Dealings.NONE);
            StandingRow row = rows.get(customer.toString());
            boolean fresh = row == null;
            if (fresh) {
                row = StandingRow.of(customer.toString());
            }
            row.take(run, dealings, Churn.of(dealings, at).risk());
            if (fresh) {
                work.entities().persist(row);
            }
        }
    }

    private Map<RecordRef, Dealings> sums(List<RecordRef> customers, Instant at, UnitOfWork work) {
        Map<RecordRef, Dealings> sums = new HashMap<>();
        contributors.forEach(contributor -> contributor
                .dealings(customers, at, work)
                .forEach((customer, dealings) -> sums.merge(customer, dealings, Dealings::and)));
        return sums;
    }

    private static Map<String, StandingRow> rows(List<RecordRef> customers, UnitOfWork work) {
        return work
                .entities()
                .createQuery("select s from StandingRow s where s.customer in :customers", StandingRow.class)
                .setParameter(
                        "customers", customers.stream().map(RecordRef::toString).toList())
                .getResultList()
                .stream()
                .collect(Collectors.toMap(StandingRow::key, Function.identity()));
    }
}
