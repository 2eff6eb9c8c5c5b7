package org.maitri.tickets.internal.levels;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.maitri.kernel.time.BusinessCalendar;
import org.maitri.kernel.time.BusinessHours;
import org.maitri.kernel.time.Shift;
import org.maitri.spi.calendar.Calendars.Named;
import org.maitri.tickets.Ticket;
import org.maitri.tickets.TicketEvent;
import org.maitri.tickets.TicketState;
import org.maitri.tickets.owed.Deadline;
import org.maitri.tickets.owed.Deadline.Verdict;

/** Deadlines worked out by hand. The second of March 2026 is a Monday. */
class DeadlineClockTest {

    private static final Named NINE_TO_FIVE = new Named(
            "Office", BusinessCalendar.of(BusinessHours.in(ZoneOffset.UTC).workdays(Shift.between("09:00", "17:00"))));

    private final ServiceLevel level = ServiceLevel.of("Gold", null, null);
    private final List<TicketEvent> log = new ArrayList<>();

    @Test
    void mailIsAnsweredByTheEndOfTheNextBusinessDay() {
        level.setFirstResponse("next day");
        assertThat(due("2026-03-02T10:00:00Z")).isEqualTo("2026-03-03T17:00:00Z");
        assertThat(due("2026-03-02T20:00:00Z")).isEqualTo("2026-03-03T17:00:00Z");
        assertThat(due("2026-03-06T10:00:00Z")).isEqualTo("2026-03-09T17:00:00Z");
        assertThat(due("2026-03-07T10:00:00Z")).isEqualTo("2026-03-09T17:00:00Z");
    }

    @Test
    void theSameDayIsTheNextBusinessDayWhereItIsOver() {
        level.setFirstResponse("same day");
        assertThat(due("2026-03-02T10:00:00Z")).isEqualTo("2026-03-02T17:00:00Z");
        assertThat(due("2026-03-02T17:00:00Z")).isEqualTo("2026-03-03T17:00:00Z");
    }

    @Test
    void theClockStandsWhileTheCustomerIsWaitedForAndGoesOnAfterwards() {
        level.setResolution("8h");
        Ticket ticket = Ticket.opened(at("2026-03-02T09:00:00Z"));
        enter(ticket, TicketState.WAITING_CUSTOMER, "2026-03-02T12:00:00Z");
        Deadline paused = only(ticket, "2026-03-02T14:00:00Z");
        assertThat(paused.verdict(at("2026-03-02T14:00:00Z"))).isEqualTo(Verdict.PAUSED);
        assertThat(paused.used()).hasHours(3);

        enter(ticket, TicketState.OPEN, "2026-03-03T10:00:00Z");
        Deadline again = only(ticket, "2026-03-03T11:00:00Z");
        assertThat(again.due()).contains(at("2026-03-03T15:00:00Z"));
        assertThat(again.segments()).extracting(Deadline.Segment::counted).containsExactly(true, false, true);
    }

    @Test
    void whoseTimeWasOverBeforeTheClockStoodIsStillLate() {
        level.setResolution("2h");
        Ticket ticket = Ticket.opened(at("2026-03-02T09:00:00Z"));
        enter(ticket, TicketState.WAITING_CUSTOMER, "2026-03-02T12:00:00Z");
        assertThat(only(ticket, "2026-03-02T13:00:00Z").verdict(at("2026-03-02T13:00:00Z")))
                .isEqualTo(Verdict.BREACHED);
    }

    @Test
    void theFirstAnswerIsOwedThoughTheCustomerIsWaitedFor() {
        level.setFirstResponse("4h");
        Ticket ticket = Ticket.opened(at("2026-03-02T09:00:00Z"));
        enter(ticket, TicketState.WAITING_CUSTOMER, "2026-03-02T10:00:00Z");
        Deadline deadline = only(ticket, "2026-03-02T14:00:00Z");
        assertThat(deadline.due()).contains(at("2026-03-02T13:00:00Z"));
        assertThat(deadline.verdict(at("2026-03-02T14:00:00Z"))).isEqualTo(Verdict.BREACHED);
    }

    @Test
    void aReopenedTicketHasWhatWasLeft() {
        level.setResolution("8h");
        Ticket ticket = Ticket.opened(at("2026-03-02T09:00:00Z"));
        enter(ticket, TicketState.RESOLVED, "2026-03-02T15:00:00Z");
        enter(ticket, TicketState.OPEN, "2026-03-20T09:00:00Z");
        Deadline deadline = only(ticket, "2026-03-20T09:30:00Z");
        assertThat(deadline.due()).contains(at("2026-03-20T11:00:00Z"));
        assertThat(deadline.verdict(at("2026-03-20T09:30:00Z"))).isEqualTo(Verdict.RUNNING);
    }

    @Test
    void theClockOfAnAnswerStopsWithTheAnswer() {
        level.setFirstResponse("4h");
        Ticket ticket = Ticket.opened(at("2026-03-02T09:00:00Z"));
        log.add(ticket.answer(at("2026-03-02T10:00:00Z"), "Ann"));
        enter(ticket, TicketState.PENDING, "2026-03-02T12:00:00Z");

        Deadline answered = only(ticket, "2026-03-02T15:00:00Z");

        assertThat(answered.segments()).extracting(Deadline.Segment::to).containsExactly(at("2026-03-02T10:00:00Z"));
        assertThat(answered.used()).hasHours(1);
    }

    @Test
    void nothingMoreIsToBeToldOfWhatIsDone() {
        level.setNextUpdate("2h");
        Ticket ticket = Ticket.opened(at("2026-03-02T09:00:00Z"));
        log.add(ticket.answer(at("2026-03-02T10:00:00Z"), "Ann"));
        enter(ticket, TicketState.RESOLVED, "2026-03-02T11:00:00Z");
        assertThat(deadlines(ticket, "2026-03-02T15:00:00Z")).isEmpty();
    }

    @Test
    void whatWasDoneInTimeIsMetAndWhatWasNotIsMissed() {
        level.setResolution("4h");
        Ticket ticket = Ticket.opened(at("2026-03-02T09:00:00Z"));
        enter(ticket, TicketState.RESOLVED, "2026-03-02T13:00:00Z");
        assertThat(only(ticket, "2026-04-01T00:00:00Z").verdict(at("2026-04-01T00:00:00Z")))
                .isEqualTo(Verdict.MET);

        level.setResolution("3h");
        assertThat(only(ticket, "2026-04-01T00:00:00Z").verdict(at("2026-04-01T00:00:00Z")))
                .isEqualTo(Verdict.MISSED);
    }

    @Test
    void aTicketClosedUnansweredIsNeitherMetNorMissedUnlessItsTimeWasOver() {
        level.setFirstResponse("4h");
        Ticket ticket = Ticket.opened(at("2026-03-02T09:00:00Z"));
        enter(ticket, TicketState.CLOSED, "2026-03-02T10:00:00Z");
        Deadline deadline = only(ticket, "2026-04-01T00:00:00Z");
        assertThat(deadline.verdict(at("2026-04-01T00:00:00Z"))).isEqualTo(Verdict.UNANSWERED);
        assertThat(deadline.achieved()).isEmpty();
        assertThat(deadline.certainDue()).isEmpty();

        level.setFirstResponse("30m");
        Deadline late = only(ticket, "2026-04-01T00:00:00Z");
        assertThat(late.verdict(at("2026-04-01T00:00:00Z"))).isEqualTo(Verdict.MISSED);
        assertThat(late.certainDue()).contains(at("2026-03-02T09:30:00Z"));
    }

    @Test
    void anUnansweredTicketThatIsOpenedAgainHasWhatWasLeftForItsAnswer() {
        level.setFirstResponse("4h");
        Ticket ticket = Ticket.opened(at("2026-03-02T09:00:00Z"));
        enter(ticket, TicketState.CLOSED, "2026-03-02T10:00:00Z");
        enter(ticket, TicketState.OPEN, "2026-03-20T09:00:00Z");
        Deadline deadline = only(ticket, "2026-03-20T09:30:00Z");
        assertThat(deadline.verdict(at("2026-03-20T09:30:00Z"))).isEqualTo(Verdict.RUNNING);
        assertThat(deadline.due()).contains(at("2026-03-20T12:00:00Z"));
    }

    @Test
    void whenAPausedDeadlineIsDueIsOnlyCertainWhereItsTimeIsOver() {
        level.setResolution("8h");
        Ticket ticket = Ticket.opened(at("2026-03-02T09:00:00Z"));
        enter(ticket, TicketState.WAITING_CUSTOMER, "2026-03-02T12:00:00Z");
        assertThat(only(ticket, "2026-04-01T00:00:00Z").certainDue()).isEmpty();

        level.setResolution("2h");
        assertThat(only(ticket, "2026-04-01T00:00:00Z").certainDue()).contains(at("2026-03-02T11:00:00Z"));
    }

    @Test
    void targetsDoNotDisturbOneAnother() {
        level.setFirstResponse("1h");
        level.setNextUpdate("2h");
        level.setResolution("8h");
        Ticket ticket = Ticket.opened(at("2026-03-02T09:00:00Z"));
        log.add(ticket.answer(at("2026-03-02T11:00:00Z"), "Ann"));

        List<Deadline> deadlines = deadlines(ticket, "2026-03-02T11:30:00Z");

        assertThat(deadlines)
                .extracting(deadline -> deadline.kind() + " " + deadline.due().orElseThrow() + " "
                        + deadline.verdict(at("2026-03-02T11:30:00Z")))
                .containsExactly(
                        "RESPONSE 2026-03-02T10:00:00Z MISSED",
                        "UPDATE 2026-03-02T13:00:00Z RUNNING",
                        "RESOLUTION 2026-03-02T17:00:00Z RUNNING");
    }

    @Test
    void aTargetThatNobodyCanKeepIsRefused() {
        var response = new ServiceLevelType()
                .fields().stream()
                        .filter(field -> field.id().equals("firstResponse"))
                        .findFirst()
                        .orElseThrow();
        assertThat(response.problem("0h"))
                .contains("Nobody can keep 0h. Give at least 1m, or leave it empty for no target.");
        assertThat(response.problem("-1")).isPresent();
        assertThat(response.problem("1m")).isEmpty();
        assertThat(response.problem("same day")).isEmpty();
    }

    @Test
    void targetsAreReadAsPeopleWriteThem() {
        assertThat(Target.of("1h 30m")).contains(new Target(Duration.ofMinutes(90), 0));
        assertThat(Target.of("90 minutes")).contains(new Target(Duration.ofMinutes(90), 0));
        assertThat(Target.of("3 days")).contains(new Target(null, 3));
        assertThat(Target.of("soon")).isEmpty();
        assertThat(Target.of("")).isEmpty();
    }

    private String due(String opened) {
        return only(Ticket.opened(at(opened)), opened).due().orElseThrow().toString();
    }

    private void enter(Ticket ticket, String state, String at) {
        log.add(ticket.enter(state, at(at), "Ann").orElseThrow());
    }

    private Deadline only(Ticket ticket, String now) {
        List<Deadline> deadlines = deadlines(ticket, now);
        assertThat(deadlines).hasSize(1);
        return deadlines.getFirst();
    }

    private List<Deadline> deadlines(Ticket ticket, String now) {
        return new DeadlineClock(level, NINE_TO_FIVE).deadlines(TicketLife.of(ticket, log), at(now));
    }

    private static Instant at(String text) {
        return Instant.parse(text);
    }
}
