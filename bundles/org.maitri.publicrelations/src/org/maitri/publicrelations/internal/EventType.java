package org.maitri.publicrelations.internal;

import static org.maitri.publicrelations.internal.Messages.get;

import java.util.List;
import org.maitri.kernel.Texts;
import org.maitri.publicrelations.EventKind;
import org.maitri.publicrelations.PublicEvent;
import org.maitri.spi.record.Choice;
import org.maitri.spi.record.DescribedType;
import org.maitri.spi.record.Field;
import org.maitri.spi.record.Field.Use;
import org.maitri.spi.record.FieldKind;
import org.maitri.spi.record.RecordType;
import org.maitri.spi.record.Roles;
import org.maitri.spi.record.Sort;
import org.maitri.spi.record.Tone;
import org.osgi.service.component.annotations.Component;

/** Describes events. */
@Component(service = RecordType.class)
public final class EventType extends DescribedType<PublicEvent> {

    private static final List<Choice> KINDS = List.of(
            kind(EventKind.PRESS, "mic"),
            kind(EventKind.RELEASE, "newspaper"),
            kind(EventKind.APPEARANCE, "speech"),
            kind(EventKind.COMMUNITY, "users"),
            kind(EventKind.DONATION, "hand-heart"),
            kind(EventKind.VOLUNTEER, "hand-helping"),
            new Choice(EventKind.RECALL, get("event.kind.recall"), Tone.WARNING, "package-x"),
            new Choice(EventKind.CRISIS, get("event.kind.crisis"), Tone.BAD, "siren"),
            kind(EventKind.OTHER, "tag"));

    static final List<Choice> STATES = List.of(
            new Choice(PublicEvent.PLANNED, get("event.state.planned"), Tone.NEUTRAL, "calendar"),
            new Choice(PublicEvent.RUNNING, get("event.state.running"), Tone.INFO, "play"),
            new Choice(PublicEvent.DONE, get("event.state.done"), Tone.GOOD, "check"),
            new Choice(PublicEvent.CANCELLED, get("event.state.cancelled"), Tone.NEUTRAL, "circle-x"));

    private static final List<Choice> SEVERITIES = List.of(
            new Choice("low", get("event.severity.low"), Tone.NEUTRAL, "signal-low"),
            new Choice("medium", get("event.severity.medium"), Tone.INFO, "signal-medium"),
            new Choice("high", get("event.severity.high"), Tone.WARNING, "signal-high"),
            new Choice("critical", get("event.severity.critical"), Tone.BAD, "octagon-alert"));

    public EventType() {
        super(
                Texts.beside(Messages.class),
                PublicEvent.class,
                "newspaper",
                Sort.byNewest("startsOn"),
                PublicEvent::new,
                List.of(
                        Field.<PublicEvent>of("name", FieldKind.TEXT, get("event.name"))
                                .maxLength(600)
                                .use(Use.LISTED, Use.SEARCHED, Use.SORTED, Use.REQUIRED)
                                .build(PublicEvent::name, PublicEvent::setName),
                        Field.<PublicEvent>of("kind", FieldKind.CHOICE, get("event.kind"))
                                .choices(KINDS)
                                .use(Use.LISTED, Use.SORTED, Use.REQUIRED)
                                .build(PublicEvent::kind, PublicEvent::setKind),
                        Field.<PublicEvent>of("state", FieldKind.CHOICE, get("event.state"))
                                .choices(STATES)
                                .use(Use.LISTED, Use.SORTED)
                                .readOnly(PublicEvent::state),
                        Field.<PublicEvent>of("startsOn", FieldKind.DATE, get("event.startsOn"))
                                .use(Use.LISTED, Use.SORTED)
                                .build(PublicEvent::startsOn, PublicEvent::setStartsOn),
                        Field.<PublicEvent>of("endsOn", FieldKind.DATE, get("event.endsOn"))
                                .build(PublicEvent::endsOn, PublicEvent::setEndsOn),
                        Field.<PublicEvent>of("place", FieldKind.TEXT, get("event.place"))
                                .maxLength(400)
                                .use(Use.LISTED, Use.SEARCHED)
                                .build(PublicEvent::place, PublicEvent::setPlace),
                        Field.<PublicEvent>of("branch", FieldKind.REFERENCE, get("event.branch"))
                                .role(Roles.BRANCH)
                                .build(PublicEvent::branch, PublicEvent::setBranch),
                        Field.<PublicEvent>of("description", FieldKind.LONG_TEXT, get("event.description"))
                                .use(Use.SEARCHED)
                                .build(PublicEvent::description, PublicEvent::setDescription),
                        Field.<PublicEvent>of("people", FieldKind.TEXT, get("event.people"))
                                .use(Use.SEARCHED)
                                .build(PublicEvent::people, PublicEvent::setPeople),
                        Field.<PublicEvent>of("owner", FieldKind.TEXT, get("event.owner"))
                                .maxLength(200)
                                .use(Use.LISTED)
                                .build(PublicEvent::owner, PublicEvent::setOwner),
                        Field.<PublicEvent>of("severity", FieldKind.CHOICE, get("event.severity"))
                                .choices(SEVERITIES)
                                .use(Use.LISTED)
                                .build(PublicEvent::severity, PublicEvent::setSeverity),
                        Field.<PublicEvent>of("product", FieldKind.LONG_TEXT, get("event.product"))
                                .use(Use.SEARCHED)
                                .build(PublicEvent::product, PublicEvent::setProduct),
                        Field.<PublicEvent>of("reason", FieldKind.LONG_TEXT, get("event.reason"))
                                .use(Use.SEARCHED)
                                .build(PublicEvent::reason, PublicEvent::setReason),
                        Field.<PublicEvent>of("company", FieldKind.TEXT, get("event.company"))
                                .maxLength(400)
                                .use(Use.SEARCHED)
                                .build(PublicEvent::company, PublicEvent::setCompany),
                        Field.<PublicEvent>of("link", FieldKind.URL, get("event.link"))
                                .maxLength(2000)
                                .build(PublicEvent::link, PublicEvent::setLink),
                        Field.<PublicEvent>of("embargoUntil", FieldKind.MOMENT, get("event.embargoUntil"))
                                .build(PublicEvent::embargoUntil, PublicEvent::setEmbargoUntil),
                        Field.<PublicEvent>of("outcome", FieldKind.LONG_TEXT, get("event.outcome"))
                                .readOnly(PublicEvent::outcome)));
    }

    private static Choice kind(String value, String icon) {
        return new Choice(value, get("event.kind." + value), Tone.NEUTRAL, icon);
    }

    @Override
    public String title(PublicEvent event) {
        return titled(event.name());
    }

    @Override
    public String subtitle(PublicEvent event) {
        String kind = get("event.kind." + event.kind());
        return event.startsOn() == null
                ? kind
                : get("event.subtitle", kind, event.startsOn().toString());
    }
}
