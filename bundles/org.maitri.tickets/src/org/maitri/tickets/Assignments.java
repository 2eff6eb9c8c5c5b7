package org.maitri.tickets;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.maitri.spi.persistence.UnitOfWork;

/** Who should take a ticket: of those who serve its queue and are there, who knows most about it and has least to do. */
public final class Assignments {

    /**
     * Somebody who could take a ticket.
     *
     * @param skills what they know that the ticket is about
     * @param open how many tickets they have that are not done
     */
    public record Candidate(Agent agent, Set<String> skills, long open) {

        private double strain() {
            return agent.strain(open);
        }
    }

    private static final Comparator<Candidate> BEST_FIRST = Comparator.comparing((Candidate each) -> each.strain() >= 1)
            .thenComparing(each -> -each.skills().size())
            .thenComparing(Candidate::strain)
            .thenComparing(each -> each.agent().name());

    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");

    private final UnitOfWork work;

    public Assignments(UnitOfWork work) {
        this.work = work;
    }

    /** The best first. Whoever has more than enough comes last, however much they know. */
    public List<Candidate> suggest(Ticket ticket, LocalDate today) {
        Set<String> serving = TicketQueue.of(ticket, work)
                .map(TicketQueue::members)
                .filter(it -> !it.isEmpty())
                .orElse(Set.of());
        List<Agent> there = agents().stream()
                .filter(agent -> !agent.isAway(today))
                .filter(agent -> serving.isEmpty() || serving.contains(agent.name()))
                .toList();
        Map<String, Long> open = open(there.stream().map(Agent::name).toList());
        Set<String> matter = matter(ticket);
        return there.stream()
                .map(agent -> new Candidate(agent, known(agent, matter), open.getOrDefault(agent.name(), 0L)))
                .sorted(BEST_FIRST)
                .toList();
    }

    private List<Agent> agents() {
        return work.entities()
                .createQuery(
                        "select a from TicketsAgent a where a.archivedAt is null order by a.name, a.id", Agent.class)
                .getResultList();
    }

    private Map<String, Long> open(Collection<String> names) {
        if (names.isEmpty()) {
            return Map.of();
        }
        return work.entities()
                .createQuery(
                        "select t.assignee, count(t) from Ticket t where t.assignee in :names and t.archivedAt is null"
                                + " and t.state not in :done group by t.assignee",
                        Object[].class)
                .setParameter("names", names)
                .setParameter("done", TicketState.DONE)
                .getResultStream()
                .collect(Collectors.toMap(row -> (String) row[0], row -> (Long) row[1]));
    }

    /** What it is about; a letter says that in its subject alone. */
    private static Set<String> matter(Ticket ticket) {
        Stream<String> facts = Stream.of(ticket.product(), ticket.category(), ticket.kind(), ticket.channel());
        Stream<String> words = Stream.of(ticket.subject())
                .filter(Objects::nonNull)
                .flatMap(subject -> Stream.concat(Stream.of(subject), NO_WORD.splitAsStream(subject)));
        return Stream.of(facts, words, ticket.tags().stream())
                .flatMap(each -> each)
                .filter(Objects::nonNull)
                .map(word -> word.toLowerCase(Locale.ROOT))
                .collect(Collectors.toSet());
    }

    /** A skill is a word of the ticket, or the beginning of one: "Kettle" knows about the "Kettle K30". */
    private static Set<String> known(Agent agent, Set<String> matter) {
        return agent.skills().stream()
                .filter(skill -> matter.stream().anyMatch(word -> word.startsWith(skill.toLowerCase(Locale.ROOT))))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
