package org.maitri.tickets.internal.policies;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.maitri.kernel.DomainEvent;
import org.maitri.kernel.Period;
import org.maitri.kernel.Progress;
import org.maitri.kernel.RecordRef;
import org.maitri.spi.finding.Finding;
import org.maitri.spi.metric.Metric.Context;
import org.maitri.spi.metric.MetricValue;
import org.maitri.spi.persistence.DomainEventListener;
import org.maitri.spi.script.Script;
import org.maitri.tickets.Message;
import org.maitri.tickets.PlaybookStep;
import org.maitri.tickets.PlaybookSteps;
import org.maitri.tickets.Ticket;
import org.maitri.tickets.care.PolicyChecks.Check;
import org.maitri.tickets.care.PolicyChecks.Outcome;

/** What policies promise, measured from tickets in a real database. */
class PoliciesTest extends PoliciesCase {

    @Test
    void the_first_answer_must_come_within_business_hours() {
        policy("Welcome", 1, it -> it.setResponseHours(4L));
        Ticket quick = ticket(it -> it.answer(MONDAY.plus(Duration.ofHours(4)), "Ann"));
        Ticket slow = ticket(it -> it.answer(MONDAY.plus(Duration.ofHours(5)), "Ann"));
        Ticket open = ticket(it -> {});

        assertThat(outcomes(quick, MONDAY)).containsExactly(Outcome.KEPT);
        assertThat(outcomes(slow, MONDAY)).containsExactly(Outcome.BROKEN);
        assertThat(outcomes(open, MONDAY)).containsExactly(Outcome.OPEN);
        assertThat(outcomes(open, MONDAY.plus(Duration.ofHours(5)))).containsExactly(Outcome.BROKEN);
    }

    @Test
    void the_first_answer_must_greet_as_promised() {
        policy("Welcome", 1, it -> it.setGreetings("Namaste\nGood  day"));
        Ticket greeted = ticket(it -> {});
        said(greeted, Message.INTERNAL, 1, "Who takes it?");
        said(greeted, Message.OUTBOUND, 2, "GOOD DAY Ana, it is on its way.");
        Ticket curt = ticket(it -> {});
        said(curt, Message.OUTBOUND, 1, "On its way.");
        said(curt, Message.OUTBOUND, 2, "Namaste!");

        assertThat(outcomes(greeted, MONDAY)).containsExactly(Outcome.KEPT);
        assertThat(outcomes(curt, MONDAY)).containsExactly(Outcome.BROKEN);
        assertThat(outcomes(ticket(it -> {}), MONDAY)).isEmpty();
    }

    @Test
    void a_greeting_that_was_spoken_as_its_script_has_it_counts() {
        policy("Welcome", 1, it -> it.setGreetings("Namaste\nGood day"));
        Ticket called = ticket(it -> {});
        Ticket written = ticket(it -> {});
        said(written, Message.OUTBOUND, 1, "We have called you.");
        PlaybookSteps steps = new PlaybookSteps(open.database(), open.access());
        Script greeting = script("Good day Ana, this is Ann.");

        steps.tick(called.id(), greeting, "Good day Ana, this is Ann.", true);
        steps.tick(written.id(), greeting, "Good day Ana, this is Ann.", true);
        assertThat(outcomes(called, MONDAY)).containsExactly(Outcome.KEPT);
        assertThat(outcomes(written, MONDAY)).containsExactly(Outcome.KEPT);

        steps.tick(written.id(), greeting, "Good day Ana, this is Ann.", false);
        assertThat(outcomes(written, MONDAY)).containsExactly(Outcome.BROKEN);
    }

    @Test
    void a_step_that_is_ticked_off_measures_its_ticket() {
        policy("Welcome", 1, it -> it.setGreetings("Namaste"));
        Ticket called = ticket(it -> {});
        new PlaybookSteps(open.database(), open.access()).tick(called.id(), script("Namaste Ana"), "Namaste Ana", true);
        PlaybookStep step = open.database()
                .read(work -> PlaybookSteps.taken(called.id(), work).getFirst());

        keep.happened(DomainEvent.of(DomainEventListener.RECORD_CHANGED, step.ref()));

        assertThat(adherence().note()).isEqualTo("n = 1 promise");
    }

    private static Script script(String words) {
        return new Script(
                new RecordRef("customers.greeting", new UUID(3, 3)), "Greeting", "", List.of(words), Optional.empty());
    }

    @Test
    void a_complaint_must_end_with_a_remedy() {
        policy("Welcome", 1, it -> it.setRemedyNeeded(true));
        Ticket open = ticket(it -> it.setKind("complaint"));
        Ticket done = ticket(it -> {
            it.setKind("complaint");
            it.resolve("Done", MONDAY.plusSeconds(60), "Ann");
        });

        assertThat(outcomes(open, MONDAY)).containsExactly(Outcome.OPEN);
        assertThat(outcomes(done, MONDAY)).containsExactly(Outcome.BROKEN);
        assertThat(outcomes(ticket(it -> {}), MONDAY)).isEmpty();
    }

    @Test
    void the_version_that_was_valid_on_the_day_holds_and_only_in_its_branches() {
        policy("Welcome", 1, it -> {
            it.setResponseHours(1L);
            it.setValidTo(LocalDate.of(2026, 3, 1));
        });
        policy("Welcome", 2, it -> it.setResponseHours(2L));
        Policy south = policy("Welcome", 3, it -> it.setResponseHours(3L));
        add(PolicyBranch.of(south, SOUTH));
        policy("Welcome", 4, it -> {
            it.setResponseHours(4L);
            it.setValidFrom(LocalDate.of(2026, 3, 3));
        });

        assertThat(policies(ticket(it -> it.setBranch(NORTH)))).containsExactly("Welcome, version 2");
        assertThat(policies(ticket(it -> it.setBranch(SOUTH)))).containsExactly("Welcome, version 3");
        assertThat(policies(ticket(it -> {}))).containsExactly("Welcome, version 2");
    }

    @Test
    void deviations_are_found_and_go_when_the_policy_goes() {
        Policy policy = policy("Welcome", 1, it -> it.setResponseHours(1L));
        Ticket slow = ticket(it -> it.answer(MONDAY.plus(Duration.ofHours(5)), "Ann"));
        keep.happened(DomainEvent.of(DomainEventListener.RECORD_CHANGED, slow.ref()));

        List<Finding> found = found(new PolicyDeviations());
        assertThat(found).hasSize(1);
        assertThat(found.getFirst().record()).isEqualTo(slow.ref());
        assertThat(found.getFirst().title()).endsWith("First answer within 1 business hour was not kept");

        open.database()
                .change(
                        "Archive",
                        work -> work.find(Policy.class, policy.id())
                                .orElseThrow()
                                .archive(MONDAY));
        policy("Other", 1, it -> {});
        keep.keepAll(Instant.now(), Progress.NONE);

        assertThat(found(new PolicyDeviations())).isEmpty();
    }

    @Test
    void a_deviation_is_told_although_its_policy_promises_no_time_any_more() {
        Policy policy = policy("Welcome", 1, it -> it.setResponseHours(1L));
        ticket(it -> it.answer(MONDAY.plus(Duration.ofHours(5)), "Ann"));
        keep.keepAll(Instant.now(), Progress.NONE);
        open.database()
                .change(
                        "Change",
                        work -> work.find(Policy.class, policy.id())
                                .orElseThrow()
                                .setResponseHours(null));

        assertThat(found(new PolicyDeviations()))
                .extracting(Finding::title)
                .singleElement()
                .asString()
                .endsWith("First answer was not kept");
    }

    @Test
    void adherence_is_the_share_that_was_kept() {
        policy("Welcome", 1, it -> it.setResponseHours(4L));
        ticket(it -> it.answer(MONDAY.plus(Duration.ofHours(1)), "Ann"));
        ticket(it -> it.answer(MONDAY.plus(Duration.ofHours(2)), "Ann"));
        ticket(it -> it.answer(MONDAY.plus(Duration.ofDays(2)), "Ann"));
        keep.keepAll(Instant.now(), Progress.NONE);

        MetricValue adherence = adherence();

        assertThat(adherence.value().orElseThrow()).isBetween(new BigDecimal("66.6"), new BigDecimal("66.7"));
        assertThat(adherence.note()).isEqualTo("n = 3 promises");
        assertThat(adherence.series()).extracting(MetricValue.Point::label).containsExactly("Without a branch");
    }

    @Test
    void adherence_says_that_tickets_are_still_to_be_measured() {
        ticket(it -> it.answer(MONDAY.plus(Duration.ofHours(1)), "Ann"));
        assertThat(adherence().note()).isEqualTo("No policy promised anything about the tickets of this period.");

        policy("Welcome", 1, it -> it.setResponseHours(4L));
        assertThat(adherence().note()).startsWith("The tickets of this period are being measured.");

        keep.keepAll(Instant.now(), Progress.NONE);
        assertThat(adherence().note()).isEqualTo("n = 1 promise");
    }

    private MetricValue adherence() {
        Period year = new Period(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 12, 31));
        PolicyAdherence metric = new PolicyAdherence(open.records(), new Office());
        return open.database().read(work -> metric.evaluate(new Context(year, ZoneOffset.UTC), work));
    }

    private List<Check> checks(Ticket ticket, Instant now) {
        return new MeasuredChecks(open.database(), new Office()).of(ticket.id(), now);
    }

    private List<Outcome> outcomes(Ticket ticket, Instant now) {
        return checks(ticket, now).stream().map(Check::outcome).toList();
    }

    private List<String> policies(Ticket ticket) {
        return checks(ticket, MONDAY).stream().map(Check::policy).toList();
    }

    @Test
    void a_version_of_a_policy_exists_once() {
        Policy first = policy("Welcome", 1, it -> {});
        Policy gone = policy("Welcome", 3, it -> it.archive(MONDAY));

        assertThat(problem(policyOf(" welcome", 1)))
                .contains("\"Welcome, version 1\" exists already. Give this one"
                        + " another version, or change the one that exists; nothing was saved.");
        assertThat(problem(first)).as("itself").isEmpty();
        assertThat(problem(policyOf("Welcome", 2))).as("another version").isEmpty();
        assertThat(problem(policyOf("Welcome", 3))).as("archived: " + gone.id()).isEmpty();
        assertThat(problem(policyOf("Farewell", 1))).as("another name").isEmpty();
    }

    private Optional<String> problem(Policy policy) {
        return open.database().read(work -> new PolicyType().problem(policy, work));
    }

    private void said(Ticket ticket, String direction, long minutes, String body) {
        add(Message.of(ticket, MONDAY.plus(Duration.ofMinutes(minutes)), "Ann", direction, body));
    }
}
