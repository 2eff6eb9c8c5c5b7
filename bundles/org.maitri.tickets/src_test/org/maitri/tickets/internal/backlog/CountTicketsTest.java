package org.maitri.tickets.internal.backlog;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.maitri.kernel.Progress;
import org.maitri.kernel.RecordRef;
import org.maitri.persistence.OpenDatabase;
import org.maitri.persistence.Profile;
import org.maitri.services.PaperEngine;
import org.maitri.services.ReportsEngine;
import org.maitri.spi.report.Reports;
import org.maitri.tickets.Ticket;
import org.maitri.tickets.TicketState;
import org.maitri.tickets.internal.levels.FollowedLog;
import org.maitri.tickets.internal.levels.LevelsDatabase;
import org.maitri.tickets.internal.reports.ServiceReport;

/** What is counted by days and months says the same as the tickets, whatever was done to them. */
class CountTicketsTest {

    private static final Instant BEGIN = Instant.parse("2026-01-20T00:00:00Z");
    private static final int MINUTES = 60 * 24 * 60;
    private static final List<Map<String, String>> ASKED = List.of(
            Map.of("period", "2026-02-10", "by", "queue"),
            Map.of("period", "2026-01-15..2026-03-01", "by", "branch"),
            Map.of("period", "2026-03", "by", "channel", "queue", "Kitchen"),
            Map.of("period", "2026-04", "by", "queue", "channel", "phone"));

    private final SplittableRandom random = new SplittableRandom(7);
    private final List<UUID> tickets = new ArrayList<>();
    private OpenDatabase open;
    private Reports reports;
    private CountTickets task;

    Profile profile() {
        return Profile.inMemory("counts" + UUID.randomUUID());
    }

    @BeforeEach
    void open() {
        open = new LevelsDatabase(profile()).open;
        task = new CountTickets(open.database());
        reports = new ReportsEngine(
                open.database(),
                open.records(),
                open.access(),
                new PaperEngine(),
                List.of(new ServiceReport()),
                Clock.fixed(Instant.parse("2026-03-20T12:00:00Z"), ZoneId.of("Europe/Berlin")));
        open.database().change("Add", work -> {
            for (int i = 0; i < 200; i++) {
                Ticket ticket = Ticket.opened(moment());
                ticket.setSubject("Kettle");
                ticket.setQueue(one("Kitchen", "Garden", null));
                ticket.setChannel(one("mail", "phone", null));
                ticket.setBranch(one(new RecordRef("example.branch", new UUID(1, 1)), null));
                tickets.add(work.add(ticket).id());
                end(ticket);
            }
        });
    }

    @AfterEach
    void close() {
        open.close();
    }

    private Instant moment() {
        return BEGIN.plus(Duration.ofMinutes(random.nextInt(MINUTES)));
    }

    @SafeVarargs
    private <T> T one(T... of) {
        return of[random.nextInt(of.length)];
    }

    /** Leaves it open, or ends it at some time, at a time nobody knows, or before it began. */
    private void end(Ticket ticket) {
        switch (random.nextInt(6)) {
            case 0 -> ticket.recallState(TicketState.PENDING, 1);
            case 1 -> ticket.recallState(TicketState.CLOSED, 0);
            default -> {
                ticket.recall(ticket.openedAt(), null, moment(), null);
                ticket.recallState(TicketState.RESOLVED, 0);
            }
        }
    }

    private void count() {
        task.run(Instant.now(), Progress.NONE);
        assertThat(open.database().<Boolean>read(work -> task.needed(Instant.now(), work)))
                .isFalse();
    }

    private void change(Consumer<Ticket> how) {
        open.database().change("Change", work -> {
            for (int i = 0; i < 20; i++) {
                how.accept(work.find(Ticket.class, tickets.get(random.nextInt(tickets.size())))
                        .orElseThrow());
            }
        });
    }

    private List<Object> said() {
        return ASKED.stream()
                .<Object>map(asked ->
                        reports
                                .run(reports.require("tickets.service"), asked, Progress.NONE)
                                .content()
                                .sections()
                                .stream()
                                .map(section -> List.of(
                                        section.figures().stream()
                                                .map(figure -> List.of(figure.id(), figure.value(), figure.previous()))
                                                .toList(),
                                        section.charts(),
                                        section.tables().stream()
                                                .flatMap(table ->
                                                        table.rows().stream().map(row -> row.cells()))
                                                .toList()))
                                .toList())
                .toList();
    }

    /** As it is when the tickets themselves are looked at. */
    private List<Object> saidByTickets() {
        long before = follow(Integer.MAX_VALUE);
        try {
            return said();
        } finally {
            follow(before);
        }
    }

    private long follow(long seq) {
        return open.database().write("Follow", work -> {
            FollowedLog log = FollowedLog.find(FollowedLog.COUNTS, work).orElseThrow();
            long before = log.seq();
            log.follow(seq);
            return before;
        });
    }

    private void holds() {
        assertThat(said()).as("with a correction").isEqualTo(saidByTickets());
        count();
        assertThat(said()).as("counted").isEqualTo(saidByTickets());
    }

    @Test
    void theSumsSayWhatTheTicketsSay() {
        List<Object> before = said();
        count();
        assertThat(said()).isEqualTo(before).isEqualTo(saidByTickets());
    }

    @Test
    void theyFollowWhateverIsDoneToTickets() {
        count();
        change(ticket -> ticket.setQueue(one("Kitchen", "Garden", "Cellar")));
        holds();
        change(ticket -> ticket.archive(Instant.now()));
        UUID archiving = open.database().lastCommit().orElseThrow();
        holds();
        open.journal().undo(archiving, Progress.NONE);
        holds();
        change(this::end);
        holds();
        change(ticket -> ticket.recall(moment(), moment(), null, null));
        holds();
    }

    @Test
    void anErasedTicketIsNoLongerCounted() {
        count();
        open.eraser()
                .erase(
                        new UUID(3, 3),
                        "3",
                        "Erase",
                        erasing -> {
                            tickets.subList(0, 50)
                                    .forEach(ticket -> erasing.delete(new RecordRef(Ticket.TYPE, ticket)));
                            return null;
                        },
                        Progress.NONE);
        holds();
    }

    @Test
    void countingGoesOnWhereItWasBrokenOff() {
        open.database().change("Add", work -> {
            for (int i = 0; i < 1000; i++) {
                Ticket ticket = Ticket.opened(moment());
                ticket.setSubject("Kettle");
                work.add(ticket);
            }
        });
        List<Object> before = said();
        task.run(Instant.now(), new OnePart());
        assertThat(said()).isEqualTo(before);
        count();
        assertThat(said()).isEqualTo(before).isEqualTo(saidByTickets());
    }

    /** Has it broken off after the first thousand. */
    private static final class OnePart implements Progress {

        private long done;

        @Override
        public void begin(String task, long total) {
            done = 0;
        }

        @Override
        public void worked(long units) {
            done = units;
        }

        @Override
        public boolean cancelled() {
            return done > 0;
        }
    }
}
