package org.maitri.tickets.internal.promises;

import java.util.List;
import org.maitri.spi.persistence.UnitOfWork;
import org.maitri.spi.record.Choice;
import org.maitri.spi.record.DescribedType;
import org.maitri.spi.record.Field;
import org.maitri.spi.record.Field.Use;
import org.maitri.spi.record.FieldKind;
import org.maitri.spi.record.RecordType;
import org.maitri.spi.record.Roles;
import org.maitri.spi.record.Sort;
import org.maitri.spi.record.Tone;
import org.maitri.tickets.Agent;
import org.maitri.tickets.Ticket;
import org.osgi.service.component.annotations.Component;

/** Describes promises; their list is the ledger. */
@Component(service = RecordType.class)
public final class PromiseType extends DescribedType<Promise> {

    private static final List<Choice> STATES = List.of(
            state(Promise.OPEN, Tone.INFO, "circle-dot"),
            state(Promise.KEPT, Tone.GOOD, "circle-check"),
            state(Promise.LATE, Tone.WARNING, "clock-alert"),
            state(Promise.BROKEN, Tone.BAD, "circle-x"));

    public PromiseType() {
        super(
                Messages.texts(),
                Promise.class,
                "handshake",
                Sort.by("dueAt"),
                Promise::new,
                Field.concat(
                        List.of(
                                Field.<Promise>of("words", FieldKind.TEXT, Messages.get("promise.words"))
                                        .use(Use.LISTED, Use.SEARCHED, Use.REQUIRED)
                                        .help(Messages.get("promise.words.help"))
                                        .maxLength(1000)
                                        .build(Promise::words, Promise::setWords),
                                Field.<Promise>of("dueAt", FieldKind.MOMENT, Messages.get("promise.dueAt"))
                                        .use(Use.LISTED, Use.SORTED, Use.REQUIRED, Use.AHEAD, Use.DEADLINE)
                                        .settledBy("settledAt")
                                        .build(Promise::dueAt, Promise::setDueAt),
                                Field.<Promise>of("state", FieldKind.CHOICE, Messages.get("promise.state"))
                                        .use(Use.LISTED)
                                        .choices(STATES)
                                        .readOnly(Promise::state),
                                Field.<Promise>of("customer", FieldKind.REFERENCE, Messages.get("promise.customer"))
                                        .use(Use.LISTED)
                                        .role(Roles.CUSTOMER)
                                        .build(Promise::customer, Promise::setCustomer),
                                Field.<Promise>of("ticket", FieldKind.REFERENCE, Messages.get("promise.ticket"))
                                        .use(Use.LISTED)
                                        .role(Ticket.TYPE)
                                        .build(Promise::ticket, Promise::setTicket)),
                        List.of(
                                Field.<Promise>of("team", FieldKind.TEXT, Messages.get("promise.team"))
                                        .names(Roles.QUEUE)
                                        .use(Use.LISTED)
                                        .maxLength(200)
                                        .build(Promise::team, Promise::setTeam),
                                Field.<Promise>of("branch", FieldKind.REFERENCE, Messages.get("promise.branch"))
                                        .role(Roles.BRANCH)
                                        .build(Promise::branch, Promise::setBranch),
                                Field.<Promise>of("givenBy", FieldKind.TEXT, Messages.get("promise.givenBy"))
                                        .names(Agent.TYPE)
                                        .use(Use.LISTED)
                                        .maxLength(200)
                                        .build(Promise::givenBy, Promise::setGivenBy),
                                Field.<Promise>of("givenAt", FieldKind.MOMENT, Messages.get("promise.givenAt"))
                                        .use(Use.SORTED)
                                        .readOnly(Promise::givenAt),
                                Field.<Promise>of("settledAt", FieldKind.MOMENT, Messages.get("promise.settledAt"))
                                        .readOnly(Promise::settledAt),
                                Field.<Promise>of("toldAt", FieldKind.MOMENT, Messages.get("promise.toldAt"))
                                        .readOnly(Promise::toldAt))));
    }

    private static Choice state(String value, Tone tone, String icon) {
        return new Choice(value, Messages.get("state." + value), tone, icon);
    }

    @Override
    public void complete(Promise created, UnitOfWork work) {
        created.complete(work);
    }

    @Override
    public String title(Promise promise) {
        return titled(promise.words());
    }

    @Override
    public String subtitle(Promise promise) {
        return joined(Messages.get("state." + promise.state()), promise.givenBy());
    }
}
