package org.maitri.tickets;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.maitri.kernel.RecordRef;
import org.maitri.spi.persistence.RecordRefConverter;
import org.maitri.spi.persistence.TagsConverter;
import org.maitri.spi.persistence.UnitOfWork;
import org.maitri.spi.record.Recorded;
import org.maitri.spi.record.StoredRecord;

/** Where tickets wait for a team. Tickets name their queue; this says who serves it, when, and who is told when nobody does. */
@Entity
@Table(name = "tickets_queue")
@Recorded(TicketQueue.TYPE)
public class TicketQueue extends StoredRecord {

    public static final String TYPE = "tickets.queue";

    /**
     * One rung of the ladder.
     *
     * @param who is called
     * @param afterHours how late a ticket is then; null if nobody is called for that
     */
    public record Rung(String who, Long afterHours) {

        Optional<Duration> after() {
            return Optional.ofNullable(afterHours).map(Duration::ofHours);
        }
    }

    @Column(name = "name")
    private String name;

    @Column(name = "team")
    private String team;

    @Convert(converter = TagsConverter.class)
    @Column(name = "members")
    private Set<String> members = Set.of();

    @Convert(converter = RecordRefConverter.class)
    @Column(name = "calendar")
    private RecordRef calendar;

    @Column(name = "lead")
    private String lead;

    @Column(name = "lead_after_hours")
    private Long leadAfterHours;

    @Column(name = "manager")
    private String manager;

    @Column(name = "manager_after_hours")
    private Long managerAfterHours;

    /** All queues there are. */
    public static List<TicketQueue> all(UnitOfWork work) {
        return work.entities()
                .createQuery(
                        "select q from TicketQueue q where q.archivedAt is null order by q.name, q.id",
                        TicketQueue.class)
                .getResultList();
    }

    /** The queue that a ticket names; empty if it names none, or one that nobody has described. */
    public static Optional<TicketQueue> of(Ticket ticket, UnitOfWork work) {
        return work.entities()
                .createQuery(
                        "select q from TicketQueue q where q.name = :name and q.archivedAt is null order by q.id",
                        TicketQueue.class)
                .setParameter("name", ticket.queue())
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /** The names of the queues that somebody serves: as one of the agents, or further up. */
    public static List<String> servedBy(String who, UnitOfWork work) {
        return all(work).stream()
                .filter(queue ->
                        queue.members().contains(who) || who.equals(queue.lead()) || who.equals(queue.manager()))
                .map(TicketQueue::name)
                .toList();
    }

    /** Who is called after so many rungs; empty if nobody is left. */
    public Optional<Rung> rung(long climbed) {
        return Stream.of(new Rung(lead, leadAfterHours), new Rung(manager, managerAfterHours))
                .filter(rung -> rung.who() != null && !rung.who().isBlank())
                .skip(climbed)
                .findFirst();
    }

    /** As tickets name it. */
    public String name() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    /** What the people who serve it are called together. */
    public String team() {
        return team;
    }

    public void setTeam(String team) {
        this.team = team;
    }

    /** The names of the agents who serve it. */
    public Set<String> members() {
        return members == null ? Set.of() : members;
    }

    public void setMembers(Set<String> members) {
        this.members = members == null ? Set.of() : Set.copyOf(members);
    }

    /** When it is served; null for the company's own hours. */
    public RecordRef calendar() {
        return calendar;
    }

    public void setCalendar(RecordRef calendar) {
        this.calendar = calendar;
    }

    /** Who is told first when a ticket is late. */
    public String lead() {
        return lead;
    }

    public void setLead(String lead) {
        this.lead = lead;
    }

    /** How many hours late a ticket is then; null for never. */
    public Long leadAfterHours() {
        return leadAfterHours;
    }

    public void setLeadAfterHours(Long leadAfterHours) {
        this.leadAfterHours = leadAfterHours;
    }

    /** Who is told at last. */
    public String manager() {
        return manager;
    }

    public void setManager(String manager) {
        this.manager = manager;
    }

    /** How many hours late a ticket is then; null for never. */
    public Long managerAfterHours() {
        return managerAfterHours;
    }

    public void setManagerAfterHours(Long managerAfterHours) {
        this.managerAfterHours = managerAfterHours;
    }
}
