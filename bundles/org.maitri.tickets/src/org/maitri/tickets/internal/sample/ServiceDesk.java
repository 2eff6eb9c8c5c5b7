package org.maitri.tickets.internal.sample;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.maitri.spi.sample.SampleScope;
import org.maitri.tickets.Agent;
import org.maitri.tickets.ChecklistItem;
import org.maitri.tickets.Message;
import org.maitri.tickets.Ticket;
import org.maitri.tickets.TicketLink;
import org.maitri.tickets.TicketPriority;
import org.maitri.tickets.TicketQueue;
import org.maitri.tickets.TicketState;

/** Who serves which queue, and the problem behind the recall with some of the incidents it caused. */
final class ServiceDesk {

    static final String SERVICE = "Service";
    static final String RECALL = "Recall";

    static final List<String> AGENTS =
            List.of("Priya Nair", "Jonas Weber", "Maria Santos", "Emma Carter", "Ravi Iyer", "Chloé Moreau");

    private static final String LEAD = "Lena Fischer";
    private static final String MANAGER = "Max Okafor";
    private static final int INCIDENTS = 12;
    private static final List<Set<String>> SKILLS = List.of(
            Set.of("kettle", "mail"),
            Set.of("toaster", "defect"),
            Set.of("mixer", "phone"),
            Set.of("complaint"),
            Set.of("coffee grinder", "juicer"),
            Set.of("question", "social"));

    private final SampleScope scope;
    private final List<UUID> incidents = new ArrayList<>();

    ServiceDesk(SampleScope scope) {
        this.scope = scope;
    }

    /** The queues and the people who serve them. */
    void open() {
        for (int i = 0; i < AGENTS.size(); i++) {
            Agent agent = new Agent();
            agent.setName(AGENTS.get(i));
            agent.setSkills(SKILLS.get(i));
            agent.setCapacity(20L);
            scope.work().add(agent);
        }
        queue(SERVICE, "Customer service", new TreeSet<>(AGENTS));
        queue(RECALL, "Recall team", Set.of(AGENTS.getFirst(), AGENTS.get(1), AGENTS.get(3)));
    }

    private void queue(String name, String team, Set<String> members) {
        TicketQueue queue = new TicketQueue();
        queue.setName(name);
        queue.setTeam(team);
        queue.setMembers(members);
        queue.setLead(LEAD);
        queue.setLeadAfterHours(2L);
        queue.setManager(MANAGER);
        queue.setManagerAfterHours(24L);
        scope.work().add(queue);
    }

    /** A ticket came in; the first ones about the recall are told to be incidents of one problem. */
    void came(Ticket ticket) {
        if (RECALL.equals(ticket.queue()) && incidents.size() < INCIDENTS) {
            incidents.add(ticket.id());
        }
    }

    /** The problem itself, with what is to be done about it. */
    void problem() {
        if (incidents.isEmpty()) {
            return;
        }
        Instant found = scope.crisisDay().atTime(16, 0).atZone(scope.zone()).toInstant();
        Ticket problem = Ticket.opened(found);
        problem.setSubject("Kettle K30: handle comes loose when hot");
        problem.setDescription("Several customers report a loose handle. Quality has the first three kettles.");
        problem.setKind("problem");
        problem.setCategory(RECALL);
        problem.setProduct("Kettle K30");
        problem.setPriority(TicketPriority.URGENT);
        problem.setQueue(RECALL);
        problem.watch(LEAD);
        scope.work().add(problem);
        scope.work()
                .add(Message.of(
                        problem,
                        found.plusSeconds(900),
                        AGENTS.getFirst(),
                        Message.INTERNAL,
                        "Batch 2231 only, says the plant."));
        problem.assign(AGENTS.getFirst(), found, "dispatcher").ifPresent(scope.work()::add);
        Instant told = found.plusSeconds(1800);
        scope.work()
                .add(Message.of(
                        problem,
                        told,
                        AGENTS.getFirst(),
                        Message.OUTBOUND,
                        "The recall is published; replacements are on their way."));
        scope.work().add(problem.answer(told, AGENTS.getFirst()));
        problem.enter(TicketState.PENDING, found.plusSeconds(3600), AGENTS.getFirst())
                .ifPresent(scope.work()::add);
        incidents.forEach(incident -> scope.work().add(TicketLink.of(incident, TicketLink.CAUSED_BY, problem.id())));
        checklist(problem, found);
    }

    private void checklist(Ticket problem, Instant found) {
        List<String> items = List.of(
                "Stop the sale of batch 2231",
                "Publish the recall on the website",
                "Write to everybody who bought one",
                "Send replacements",
                "Tell the authority what became of it");
        for (int i = 0; i < items.size(); i++) {
            ChecklistItem item = ChecklistItem.of(problem.id(), i + 1L, items.get(i));
            if (i < 3) {
                item.tick(found.plusSeconds(7200L * (i + 1)), AGENTS.getFirst());
            }
            scope.work().add(item);
        }
    }
}
