package org.maitri.tickets.internal.levels;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.maitri.spi.access.Access;
import org.maitri.spi.persistence.Database;
import org.maitri.spi.persistence.UnitOfWork;
import org.maitri.tickets.owed.ServiceLevels;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Service levels in the database, in the order in which they are tried. */
@Component(service = ServiceLevels.class)
public final class StoredLevels implements ServiceLevels {

    private static final String WRITE = ServiceLevel.TYPE + ".write";
    private static final long STEP = 10;

    private final Database database;
    private final Access access;

    @Activate
    public StoredLevels(@Reference Database database, @Reference Access access) {
        this.database = database;
        this.access = access;
    }

    static List<ServiceLevel> inOrder(UnitOfWork work) {
        return work.entities()
                .createQuery(
                        "select l from ServiceLevel l where l.archivedAt is null order by l.position, l.id",
                        ServiceLevel.class)
                .getResultList();
    }

    /** What holds until the company has decided: mail by the end of the next business day, and calls at once. */
    static List<ServiceLevel> shipped() {
        ServiceLevel calls = ServiceLevel.of(Messages.get("level.shipped.phone"), "phone", "5m");
        calls.setHours(ServiceLevel.ALWAYS);
        return List.of(calls, ServiceLevel.of(Messages.get("level.shipped.rest"), null, "next day"));
    }

    @Override
    public void earlier(UUID level) {
        move(level, -1);
    }

    @Override
    public void later(UUID level) {
        move(level, 1);
    }

    private void move(UUID level, int by) {
        access.require(WRITE);
        database.change(Messages.get("commit.order"), work -> {
            List<ServiceLevel> levels = new ArrayList<>(inOrder(work));
            int from = levels.stream().map(ServiceLevel::id).toList().indexOf(level);
            int to = from + by;
            if (from >= 0 && to >= 0 && to < levels.size()) {
                Collections.swap(levels, from, to);
                number(levels);
            }
        });
    }

    private static void number(List<ServiceLevel> levels) {
        long position = 0;
        for (ServiceLevel level : levels) {
            position += STEP;
            if (level.position() != position) {
                level.setPosition(position);
            }
        }
    }

    @Override
    public List<Shipped> shippedInForce() {
        access.require(ServiceLevel.TYPE + ".read");
        ServiceLevelType type = new ServiceLevelType();
        return database.read(StoredLevels::inOrder).isEmpty()
                ? shipped().stream()
                        .map(level -> new Shipped(level.name(), type.inWords(level)))
                        .toList()
                : List.of();
    }

    @Override
    public int writeDownShipped() {
        access.require(WRITE);
        return database.write(Messages.get("commit.shipped"), work -> {
            if (!inOrder(work).isEmpty()) {
                return 0;
            }
            List<ServiceLevel> levels = shipped();
            number(levels);
            levels.forEach(work::add);
            return levels.size();
        });
    }
}
