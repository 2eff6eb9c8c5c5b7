package org.maitri.services.internal.attention;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.maitri.kernel.Progress;
import org.maitri.kernel.RecordRef;
import org.maitri.kernel.RefusedException;
import org.maitri.spi.attention.Attention.Answer;
import org.maitri.spi.persistence.Database;
import org.maitri.spi.persistence.UnitOfWork;
import org.maitri.spi.privacy.Contacting;

/** Lets held contacts go: by itself once nothing stands against them, or because somebody says so. */
public final class Releases {

    private static final int CONTACTS_A_COMMIT = 500;

    private final Database database;
    private final Contacting contacting;
    private final AttentionDesk desk;

    public Releases(Database database, Contacting contacting, AttentionDesk desk) {
        this.database = database;
        this.contacting = contacting;
        this.desk = desk;
    }

    public void release(RecordRef ref, String reason, Instant at) {
        AttentionDesk.require(reason, "refused.reason");
        HeldContact held = database.read(work -> waiting(ref, work));
        Contacting.Answer lawful = contacting.mayContact(held.customer(), held.channel(), held.purpose());
        if (!lawful.allowed()) {
            throw new RefusedException(Messages.get("refused.release.law", lawful.reason()));
        }
        database.change(
                Messages.get("label.release"), work -> waiting(ref, work).overrule(at, work.actor(), reason.strip()));
    }

    private static HeldContact waiting(RecordRef ref, UnitOfWork work) {
        HeldContact held = Optional.of(ref)
                .filter(wanted -> wanted.type().equals(HeldContact.TYPE))
                .flatMap(wanted -> work.find(HeldContact.class, wanted.id()))
                .orElseThrow(() -> new RefusedException(Messages.get("refused.held", ref)));
        if (!held.waits()) {
            throw new RefusedException(Messages.get("refused.release.state"));
        }
        return held;
    }

    /** Who waits longest goes first; each that goes counts for those behind it. */
    public long releaseDue(Instant at, Progress progress) {
        long released = 0;
        UUID last = new UUID(0, 0);
        while (true) {
            progress.check();
            UUID after = last;
            List<HeldContact> some = database.read(work -> page(after, work), progress);
            if (some.isEmpty()) {
                return released;
            }
            released += renew(some, at, progress);
            last = some.getLast().id();
        }
    }

    private static List<HeldContact> page(UUID after, UnitOfWork work) {
        return work.entities()
                .createQuery(
                        "select h from AttentionHeld h where h.state = :held and h.archivedAt is null and h.id > :after"
                                + " order by h.id",
                        HeldContact.class)
                .setParameter("held", HeldContact.WAITING)
                .setParameter("after", after)
                .setMaxResults(CONTACTS_A_COMMIT)
                .getResultList();
    }

    /** Of one customer's contacts only the first is asked for at a time, as the others depend on it. */
    private long renew(List<HeldContact> some, Instant at, Progress progress) {
        long released = 0;
        List<HeldContact> rest = new ArrayList<>(some);
        while (!rest.isEmpty()) {
            Map<RecordRef, HeldContact> first = new LinkedHashMap<>();
            rest.forEach(held -> first.putIfAbsent(held.customer(), held));
            rest.removeAll(first.values());
            Map<UUID, Answer> answers = new LinkedHashMap<>();
            first.values()
                    .forEach(held -> answers.put(
                            held.id(),
                            desk.ask(List.of(held.customer()), held.channel(), held.purpose(), at, progress)
                                    .get(held.customer())));
            released += settle(answers, at);
        }
        return released;
    }

    private long settle(Map<UUID, Answer> answers, Instant at) {
        Set<UUID> released = new HashSet<>();
        List<UUID> left = database.changeAllowed(
                Messages.get("label.releaseDue"),
                List.copyOf(answers.keySet()),
                (some, work) -> work.findAll(HeldContact.class, some).stream()
                        .filter(HeldContact::waits)
                        .forEach(held -> {
                            Answer answer = answers.get(held.id());
                            if (answer.allowed()) {
                                held.release(at);
                                released.add(held.id());
                            } else {
                                held.explain(answer);
                            }
                        }));
        left.forEach(released::remove);
        return released.size();
    }
}
