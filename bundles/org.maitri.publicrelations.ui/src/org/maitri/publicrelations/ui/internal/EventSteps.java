package org.maitri.publicrelations.ui.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.ui.IWorkbenchWindow;
import org.maitri.kernel.DomainEvent;
import org.maitri.kernel.RecordRef;
import org.maitri.kernel.RefusedException;
import org.maitri.publicrelations.Coverage;
import org.maitri.publicrelations.Gift;
import org.maitri.publicrelations.PublicEvent;
import org.maitri.spi.access.Access;
import org.maitri.spi.persistence.Database;
import org.maitri.spi.persistence.UnitOfWork;
import org.maitri.ui.RelativeTime;

/** Takes steps with events, answers coverage and keeps payments, in the database. Not for the UI thread. */
final class EventSteps {

    private static final String TOPIC = "org/maitri/publicrelations/";
    private static final String WRITE_COVERAGE = "publicrelations.coverage.write";
    private static final String WRITE_GIFTS = "publicrelations.gift.write";

    /** What is shown of where an event stands. */
    record Standing(String outcome, List<EventStep> next) {}

    /** What is shown of a record on which one thing may wait. */
    record Waiting(boolean open, String words) {}

    private final Database database;
    private final Access access;
    private final Clock clock;

    EventSteps(Database database, Access access, Clock clock) {
        this.database = database;
        this.access = access;
        this.clock = clock;
    }

    /** Empty while no profile is open. */
    static Optional<EventSteps> of(IWorkbenchWindow window) {
        return Optional.ofNullable(window.getService(Database.class))
                .map(database -> new EventSteps(database, window.getService(Access.class), Clock.systemDefaultZone()));
    }

    Standing standing(RecordRef event) {
        return database.read(work -> {
            PublicEvent found = work.find(PublicEvent.class, event.id()).orElseThrow(EventSteps::gone);
            return new Standing(
                    found.outcome(),
                    EventStep.from(found.state()).stream()
                            .filter(step -> access.may(step.permission(found.isEmergency())))
                            .toList());
        });
    }

    /** @throws RefusedException if the person may not, or the event is not where the step begins */
    void take(RecordRef event, EventStep step, String words) {
        database.change(step.label(), work -> {
            PublicEvent found = work.find(PublicEvent.class, event.id()).orElseThrow(EventSteps::gone);
            access.require(step.permission(found.isEmergency()));
            step.take(found, words, LocalDate.now(clock));
            tell(work, step.name(), event);
        });
    }

    /** Keeps that coverage was answered. */
    void answer(RecordRef coverage, String note) {
        access.require(WRITE_COVERAGE);
        database.change(Messages.get("answer.label"), work -> {
            work.find(Coverage.class, coverage.id())
                    .orElseThrow(EventSteps::gone)
                    .answer(LocalDate.now(clock), note);
            tell(work, "ANSWERED", coverage);
        });
    }

    Waiting answerTo(RecordRef coverage) {
        return database.read(work -> {
            Coverage found = work.find(Coverage.class, coverage.id()).orElseThrow(EventSteps::gone);
            if (found.answeredOn() == null) {
                return new Waiting(access.may(WRITE_COVERAGE), Messages.get("answer.open"));
            }
            String words = found.answerNote() == null ? "" : found.answerNote();
            return new Waiting(
                    false, Messages.get("answer.done", RelativeTime.local().day(found.answeredOn()), words));
        });
    }

    Waiting pledge(RecordRef gift) {
        return database.read(work -> {
            Gift found = work.find(Gift.class, gift.id()).orElseThrow(EventSteps::gone);
            if (!found.state().equals(Gift.PLEDGED)) {
                return new Waiting(false, Messages.get("pay.none"));
            }
            return new Waiting(
                    access.may(WRITE_GIFTS),
                    found.dueOn() == null
                            ? Messages.get("pay.open")
                            : Messages.get(
                                    found.isOverdue(LocalDate.now(clock)) ? "pay.overdue" : "pay.due",
                                    RelativeTime.local().day(found.dueOn())));
        });
    }

    /** Keeps that a pledged gift was paid today. */
    void pay(RecordRef gift) {
        access.require(WRITE_GIFTS);
        database.change(Messages.get("pay.label"), work -> {
            work.find(Gift.class, gift.id()).orElseThrow(EventSteps::gone).pay(LocalDate.now(clock));
            tell(work, "PAID", gift);
        });
    }

    private void tell(UnitOfWork work, String topic, RecordRef record) {
        work.publish(new DomainEvent(TOPIC + topic, record, clock.instant(), Map.of()));
    }

    private static RefusedException gone() {
        return new RefusedException(Messages.get("event.gone"));
    }
}
