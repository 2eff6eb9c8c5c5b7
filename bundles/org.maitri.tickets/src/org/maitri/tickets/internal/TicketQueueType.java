package org.maitri.tickets.internal;

import java.util.List;
import java.util.Set;
import org.maitri.spi.record.DescribedType;
import org.maitri.spi.record.Field;
import org.maitri.spi.record.Field.Use;
import org.maitri.spi.record.FieldKind;
import org.maitri.spi.record.RecordType;
import org.maitri.spi.record.Roles;
import org.maitri.spi.record.Sort;
import org.maitri.tickets.Agent;
import org.maitri.tickets.TicketQueue;
import org.osgi.service.component.annotations.Component;

/** Describes the queues that tickets wait in. */
@Component(service = RecordType.class)
public final class TicketQueueType extends DescribedType<TicketQueue> {

    /** The role of records that say when the company is open. */
    private static final String CALENDAR = "calendar";

    public TicketQueueType() {
        super(
                Messages.texts(),
                TicketQueue.class,
                "inbox",
                Sort.by("name"),
                TicketQueue::new,
                List.of(
                        Field.<TicketQueue>of("name", FieldKind.TEXT, Messages.get("queue.name"))
                                .help(Messages.get("queue.name.help"))
                                .use(Use.LISTED, Use.SEARCHED, Use.SORTED, Use.REQUIRED)
                                .maxLength(200)
                                .build(TicketQueue::name, TicketQueue::setName),
                        Field.<TicketQueue>of("team", FieldKind.TEXT, Messages.get("queue.team"))
                                .use(Use.LISTED, Use.SEARCHED)
                                .maxLength(200)
                                .build(TicketQueue::team, TicketQueue::setTeam),
                        Field.<TicketQueue>of("members", FieldKind.TAGS, Messages.get("queue.members"))
                                .names(Agent.TYPE)
                                .help(Messages.get("queue.members.help"))
                                .use(Use.LISTED)
                                .build(TicketQueue::members, TicketQueue::setMembers),
                        Field.<TicketQueue>of("calendar", FieldKind.REFERENCE, Messages.get("queue.calendar"))
                                .role(CALENDAR)
                                .build(TicketQueue::calendar, TicketQueue::setCalendar),
                        Field.<TicketQueue>of("lead", FieldKind.TEXT, Messages.get("queue.lead"))
                                .names(Agent.TYPE)
                                .use(Use.LISTED)
                                .maxLength(200)
                                .build(TicketQueue::lead, TicketQueue::setLead),
                        Field.<TicketQueue>of("leadAfterHours", FieldKind.INTEGER, Messages.get("queue.leadAfterHours"))
                                .check(TicketQueueType::hoursProblem)
                                .build(TicketQueue::leadAfterHours, TicketQueue::setLeadAfterHours),
                        Field.<TicketQueue>of("manager", FieldKind.TEXT, Messages.get("queue.manager"))
                                .names(Agent.TYPE)
                                .use(Use.LISTED)
                                .maxLength(200)
                                .build(TicketQueue::manager, TicketQueue::setManager),
                        Field.<TicketQueue>of(
                                        "managerAfterHours", FieldKind.INTEGER, Messages.get("queue.managerAfterHours"))
                                .check(TicketQueueType::hoursProblem)
                                .build(TicketQueue::managerAfterHours, TicketQueue::setManagerAfterHours)));
    }

    private static String hoursProblem(Object value) {
        return (Long) value >= 0 ? null : Messages.get("queue.hours.wrong", value);
    }

    @Override
    public Set<String> roles() {
        return Set.of(Roles.QUEUE);
    }

    @Override
    public String title(TicketQueue queue) {
        return titled(queue.name());
    }

    @Override
    public String subtitle(TicketQueue queue) {
        return queue.team() == null ? "" : queue.team();
    }
}
