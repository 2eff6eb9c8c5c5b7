package org.maitri.publicrelations.ui.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.maitri.kernel.RecordRef;
import org.maitri.kernel.RefusedException;
import org.maitri.publicrelations.Coverage;
import org.maitri.publicrelations.PublicEvent;
import org.maitri.spi.access.Access;
import org.maitri.spi.persistence.Database;

/** Takes steps with events and answers coverage, in the database. Not for the UI thread. */
final class EventSteps {

    /** What is shown of where an event stands. */
    record Standing(String outcome, List<EventStep> next) {}

    private final Database database;
    private final Access access;
    private final Clock clock;

    EventSteps(Database database, Access access, Clock clock) {
        this.database = database;
        this.access = access;
        this.clock = clock;
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
        database.write(step.label(), work -> {
            PublicEvent found = work.find(PublicEvent.class, event.id()).orElseThrow(EventSteps::gone);
            access.require(step.permission(found.isEmergency()));
            step.take(found, words, LocalDate.now(clock));
            return null;
        });
    }

    /** Keeps that coverage was answered. */
    void answer(RecordRef coverage, String note) {
        access.require("publicrelations.coverage.write");
        database.write(Messages.get("answer.label"), work -> {
            work.find(Coverage.class, coverage.id())
                    .orElseThrow(EventSteps::gone)
                    .answer(LocalDate.now(clock), note);
            return null;
        });
    }

    private static RefusedException gone() {
        return new RefusedException(Messages.get("event.gone"));
    }
}
