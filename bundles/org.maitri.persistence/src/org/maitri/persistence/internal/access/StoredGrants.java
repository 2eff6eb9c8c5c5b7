package org.maitri.persistence.internal.access;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.maitri.kernel.DomainEvent;
import org.maitri.persistence.Grants;
import org.maitri.persistence.internal.Messages;
import org.maitri.spi.persistence.Database;
import org.maitri.spi.persistence.DomainEventListener;
import org.maitri.spi.persistence.UnitOfWork;

/** The grants in the database; what is granted, taken back or undone counts at once. */
public final class StoredGrants implements Grants, DomainEventListener {

    private final Database database;
    private final GrantedAccess access;

    public StoredGrants(Database database, GrantedAccess access) {
        this.database = database;
        this.access = access;
    }

    /** Lets the access know what is stored. */
    public void refresh() {
        access.allow(all());
    }

    @Override
    public Map<String, Set<String>> all() {
        return database.read(StoredGrants::read);
    }

    @Override
    public void grant(String actor, String permission) {
        access.require(PERMISSION);
        database.change(Messages.get("grants.grant.label", permission, actor), work -> {
            if (read(work).isEmpty()) {
                add(work, work.actor(), EVERYTHING);
            }
            add(work, actor, permission);
        });
        refresh();
    }

    @Override
    public void revoke(String actor, String permission) {
        access.require(PERMISSION);
        database.change(
                Messages.get("grants.revoke.label", permission, actor),
                work -> stored(work, actor, permission).ifPresent(grant -> grant.archive(Instant.now())));
        refresh();
    }

    @Override
    public void happened(DomainEvent event) {
        if (event.record().type().equals(StoredGrant.TYPE)) {
            refresh();
        }
    }

    private static Map<String, Set<String>> read(UnitOfWork work) {
        Map<String, Set<String>> grants = new TreeMap<>();
        work.entities()
                .createQuery("select g from StoredGrant g where g.archivedAt is null", StoredGrant.class)
                .getResultList()
                .forEach(grant -> grants.computeIfAbsent(grant.actor(), actor -> new TreeSet<>())
                        .add(grant.permission()));
        return grants;
    }

    private static Optional<StoredGrant> stored(UnitOfWork work, String actor, String permission) {
        return work.entities()
                .createQuery(
                        "select g from StoredGrant g where g.actor = :actor and g.permission = :permission",
                        StoredGrant.class)
                .setParameter("actor", actor)
                .setParameter("permission", permission)
                .getResultStream()
                .findFirst();
    }

    private static void add(UnitOfWork work, String actor, String permission) {
        Optional<StoredGrant> known = stored(work, actor, permission);
        if (known.isEmpty()) {
            work.add(new StoredGrant(actor, permission));
        } else if (known.get().archived()) {
            known.get().unarchive();
        }
    }
}
