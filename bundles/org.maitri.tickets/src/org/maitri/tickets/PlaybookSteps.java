package org.maitri.tickets;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.maitri.spi.access.Access;
import org.maitri.spi.persistence.Database;
import org.maitri.spi.persistence.UnitOfWork;
import org.maitri.spi.script.Script;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Where colleagues stand in the playbooks beside a ticket. Everything here touches the database. */
@Component(service = PlaybookSteps.class)
public final class PlaybookSteps {

    /** What a line of the log has room for. */
    private static final int LOGGED = 300;

    private final TicketDesk desk;

    @Activate
    public PlaybookSteps(@Reference Database database, @Reference Access access) {
        this(database, access, Clock.systemUTC());
    }

    PlaybookSteps(Database database, Access access, Clock clock) {
        desk = new TicketDesk(database, access, clock);
    }

    /** Says that a step was taken, or was not after all; does nothing if that was said already. */
    public void tick(UUID ticket, Script playbook, String words, boolean done) {
        desk.work("playbook", ticket, handling -> {
            List<PlaybookStep> taken = taken(ticket, handling.work()).stream()
                    .filter(step -> step.playbook().equals(playbook.record())
                            && step.words().equals(words))
                    .toList();
            if (taken.isEmpty() == done) {
                if (done) {
                    handling.work()
                            .add(PlaybookStep.of(ticket, playbook.record(), words))
                            .tick(handling.at(), handling.actor());
                } else {
                    taken.forEach(PlaybookStep::untick);
                }
                log(handling, playbook, words, done);
            }
        });
    }

    private static void log(Handling handling, Script playbook, String words, boolean done) {
        handling.work()
                .add(new TicketEvent(
                        handling.ticket().id(),
                        handling.at(),
                        done ? TicketEvent.STEP_TAKEN : TicketEvent.STEP_UNDONE,
                        shortened(playbook.title()),
                        shortened(words),
                        handling.actor()));
    }

    private static String shortened(String words) {
        return words.length() <= LOGGED ? words : words.substring(0, LOGGED - 1) + '…';
    }

    /** The steps that were taken for a ticket, of all playbooks. */
    public static List<PlaybookStep> taken(UUID ticket, UnitOfWork work) {
        return work.entities()
                .createQuery(
                        "select s from PlaybookStep s where s.ticketId = :ticket and s.doneAt is not null"
                                + " and s.archivedAt is null order by s.id",
                        PlaybookStep.class)
                .setParameter("ticket", ticket)
                .getResultList();
    }
}
