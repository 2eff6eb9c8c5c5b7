package org.maitri.tickets;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.maitri.spi.mail.Outbox;
import org.maitri.spi.persistence.UnitOfWork;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicyOption;

/** Does to tickets what a {@link Treatment} says, as if a person did it by hand, within the caller's unit of work. */
@Component(service = Treatments.class)
public final class Treatments {

    private final MailReplies mail;

    @Activate
    public Treatments(
            @Reference(cardinality = ReferenceCardinality.OPTIONAL, policyOption = ReferencePolicyOption.GREEDY)
                    Outbox outbox) {
        mail = new MailReplies(Optional.ofNullable(outbox), Optional.empty());
    }

    /**
     * Changes the ticket, writes its log and the message, and tells the other modules.
     *
     * @param actor whose name the log and the message bear
     * @throws org.maitri.kernel.RefusedException if the workflow does not allow the state
     */
    public void treat(Ticket ticket, Treatment treatment, Instant at, String actor, UnitOfWork work) {
        Handling handling = new Handling(ticket, at, actor, work);
        if (treatment.speaks()) {
            say(treatment, handling);
        }
        if (isGiven(treatment.queue())) {
            handling.tell("MOVED", ticket.moveTo(treatment.queue(), at, actor));
        }
        if (isGiven(treatment.priority())) {
            ticket.setPriority(treatment.priority());
        }
        ticket.setTags(treatment.tags(ticket));
        if (isGiven(treatment.assignee())) {
            handling.tell("ASSIGNED", ticket.assign(treatment.assignee(actor), at, actor));
        }
        if (isGiven(treatment.state())) {
            handling.enter(treatment.state());
        }
    }

    private void say(Treatment treatment, Handling handling) {
        if (treatment.internal()) {
            handling.say(Message.INTERNAL, treatment.message());
        } else {
            Message message = handling.say(Message.OUTBOUND, treatment.message());
            mail.follow(message, handling.ticket(), List.of(), List.of(), false, handling.work());
            handling.tell("ANSWERED", handling.ticket().answer(handling.at(), handling.actor()));
        }
    }

    private static boolean isGiven(String value) {
        return value != null && !value.isBlank();
    }
}
