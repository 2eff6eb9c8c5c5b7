package org.maitri.tickets;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.Comparator;
import java.util.Set;
import java.util.TreeSet;
import org.maitri.spi.persistence.TagsConverter;
import org.maitri.spi.persistence.UnitOfWork;
import org.maitri.spi.record.Recorded;
import org.maitri.spi.record.StoredRecord;

/** Which states tickets of one type may go to from which. An administrator edits it; until then the standard one holds. */
@Entity
@Table(name = "tickets_workflow")
@Recorded(Workflow.TYPE)
public class Workflow extends StoredRecord {

    public static final String TYPE = "tickets.workflow";

    private static final char TO = '>';
    private static final Set<String> ALIVE =
            Set.of(TicketState.OPEN, TicketState.PENDING, TicketState.WAITING_CUSTOMER);

    @Column(name = "kind")
    private String kind;

    @Convert(converter = TagsConverter.class)
    @Column(name = "moves")
    private Set<String> moves = Set.of();

    /** Whatever makes sense: work goes on in any order until the ticket is done, and a done one can be opened again. */
    public static Workflow standard() {
        Workflow workflow = new Workflow();
        for (String from : ALIVE) {
            workflow.allow(TicketState.NEW, from);
            ALIVE.stream().filter(to -> !to.equals(from)).forEach(to -> workflow.allow(from, to));
            workflow.allow(from, TicketState.RESOLVED);
            workflow.allow(from, TicketState.CLOSED);
        }
        workflow.allow(TicketState.NEW, TicketState.RESOLVED);
        workflow.allow(TicketState.NEW, TicketState.CLOSED);
        workflow.allow(TicketState.RESOLVED, TicketState.CLOSED);
        workflow.allow(TicketState.RESOLVED, TicketState.OPEN);
        workflow.allow(TicketState.CLOSED, TicketState.OPEN);
        return workflow;
    }

    /** What holds for a ticket: the workflow of its type, else that of all types, else the standard one. */
    public static Workflow of(Ticket ticket, UnitOfWork work) {
        return work.entities()
                .createQuery(
                        "select w from Workflow w where (w.kind = :kind or w.kind is null) and w.archivedAt is null"
                                + " order by w.kind, w.id",
                        Workflow.class)
                .setParameter("kind", ticket.kind())
                .getResultStream()
                .max(Comparator.comparing(workflow -> workflow.kind() != null))
                .orElseGet(Workflow::standard);
    }

    public boolean allows(String from, String to) {
        return from.equals(to) || moves().contains(from + TO + to);
    }

    public void allow(String from, String to) {
        Set<String> more = new TreeSet<>(moves());
        more.add(from + TO + to);
        moves = more;
    }

    public void forbid(String from, String to) {
        Set<String> fewer = new TreeSet<>(moves());
        fewer.remove(from + TO + to);
        moves = fewer;
    }

    /** The type of ticket it holds for; null for all types that have none of their own. */
    public String kind() {
        return kind;
    }

    public void setKind(String kind) {
        this.kind = kind;
    }

    /** What is allowed, each as {@code open>resolved}. */
    public Set<String> moves() {
        return moves == null ? Set.of() : moves;
    }

    public void setMoves(Set<String> moves) {
        this.moves = moves == null ? Set.of() : Set.copyOf(moves);
    }
}
