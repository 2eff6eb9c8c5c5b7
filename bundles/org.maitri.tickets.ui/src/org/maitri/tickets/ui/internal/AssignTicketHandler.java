package org.maitri.tickets.ui.internal;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchWindow;
import org.maitri.spi.persistence.Database;
import org.maitri.tickets.Assignments;
import org.maitri.tickets.Assignments.Candidate;
import org.maitri.tickets.Ticket;
import org.maitri.tickets.TicketService;

/** Gives tickets to somebody, and proposes whoever knows most about the first and has least to do. */
public final class AssignTicketHandler extends TicketHandler {

    public AssignTicketHandler() {
        super("assign");
    }

    @Override
    Optional<String> ask(Shell shell, String title, List<UUID> tickets, IWorkbenchWindow window) {
        Database database = window.getService(Database.class);
        return new NameDialog(
                        shell,
                        title,
                        Messages.get("assign.question"),
                        Messages.get("assign.ok"),
                        () -> Stream.concat(
                                        candidates(database, tickets.getFirst()),
                                        Stream.of(new Proposal("", Messages.get("assign.none"))))
                                .toList())
                .ask();
    }

    private static Stream<Proposal> candidates(Database database, UUID ticket) {
        return database
                .read(work -> work.find(Ticket.class, ticket)
                        .map(it -> new Assignments(work).suggest(it, LocalDate.now()))
                        .orElse(List.of()))
                .stream()
                .map(candidate -> new Proposal(candidate.agent().name(), words(candidate)));
    }

    /** "Ana: 3 of 8 tickets, knows kettle". */
    private static String words(Candidate candidate) {
        String load = candidate.agent().capacity() == null
                ? Messages.count("assign.load", candidate.open())
                : Messages.get(
                        "assign.load.of", candidate.open(), candidate.agent().capacity());
        return candidate.skills().isEmpty()
                ? Messages.get("assign.candidate", candidate.agent().name(), load)
                : Messages.get(
                        "assign.candidate.knows",
                        candidate.agent().name(),
                        load,
                        String.join(", ", candidate.skills()));
    }

    @Override
    void handle(TicketService service, UUID ticket, String words) {
        service.assign(ticket, words.isEmpty() ? null : words);
    }
}
