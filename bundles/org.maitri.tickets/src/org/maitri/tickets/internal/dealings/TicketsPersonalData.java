package org.maitri.tickets.internal.dealings;

import java.util.List;
import org.maitri.spi.privacy.PersonalData;
import org.maitri.spi.privacy.PersonalDataContributor;
import org.maitri.tickets.ChecklistItem;
import org.maitri.tickets.Message;
import org.maitri.tickets.PlaybookStep;
import org.maitri.tickets.Ticket;
import org.maitri.tickets.TicketEvent;
import org.maitri.tickets.TicketLink;
import org.maitri.tickets.internal.Messages;
import org.maitri.tickets.internal.knowledge.Solution;
import org.maitri.tickets.internal.policies.Training;
import org.maitri.tickets.internal.rules.Firing;
import org.osgi.service.component.annotations.Component;

/** What this module keeps of persons. */
@Component
public final class TicketsPersonalData implements PersonalDataContributor {

    @Override
    public List<PersonalData> kept() {
        return List.of(
                PersonalData.anonymised(
                        Ticket.TYPE, Messages.get("personal.ticket"), "subject", "description", "resolution", "tags"),
                PersonalData.deleted(Message.TYPE, Messages.get("personal.message")),
                PersonalData.deleted(ChecklistItem.TYPE, Messages.get("personal.checklist")),
                PersonalData.anonymised(PlaybookStep.TYPE, Messages.get("personal.step")),
                PersonalData.anonymised(TicketLink.TYPE, Messages.get("personal.link")),
                PersonalData.anonymised(TicketEvent.TYPE, Messages.get("personal.event")),
                PersonalData.anonymised(Solution.TYPE, Messages.get("personal.solution")),
                PersonalData.deleted(Firing.TYPE, Messages.get("personal.firing")),
                PersonalData.deleted(Training.TYPE, Messages.get("personal.training")));
    }
}
