package org.maitri.tickets.internal;

import java.util.List;
import org.maitri.spi.record.DescribedType;
import org.maitri.spi.record.Field;
import org.maitri.spi.record.Field.Use;
import org.maitri.spi.record.FieldKind;
import org.maitri.spi.record.RecordType;
import org.maitri.spi.record.Sort;
import org.maitri.tickets.Agent;
import org.osgi.service.component.annotations.Component;

/** Describes the people who work on tickets. */
@Component(service = RecordType.class)
public final class AgentType extends DescribedType<Agent> {

    public AgentType() {
        super(
                Messages.texts(),
                Agent.class,
                "headset",
                Sort.by("name"),
                Agent::new,
                List.of(
                        Field.<Agent>of("name", FieldKind.TEXT, Messages.get("agent.name"))
                                .help(Messages.get("agent.name.help"))
                                .use(Use.LISTED, Use.SEARCHED, Use.SORTED, Use.REQUIRED)
                                .maxLength(200)
                                .build(Agent::name, Agent::setName),
                        Field.<Agent>of("skills", FieldKind.TAGS, Messages.get("agent.skills"))
                                .help(Messages.get("agent.skills.help"))
                                .use(Use.LISTED, Use.SEARCHED)
                                .build(Agent::skills, Agent::setSkills),
                        Field.<Agent>of("capacity", FieldKind.INTEGER, Messages.get("agent.capacity"))
                                .use(Use.LISTED)
                                .check(value -> (Long) value > 0 ? null : Messages.get("agent.capacity.wrong", value))
                                .build(Agent::capacity, Agent::setCapacity),
                        Field.<Agent>of("awayUntil", FieldKind.DATE, Messages.get("agent.awayUntil"))
                                .use(Use.LISTED)
                                .build(Agent::awayUntil, Agent::setAwayUntil)));
    }

    @Override
    public String title(Agent agent) {
        return titled(agent.name());
    }
}
