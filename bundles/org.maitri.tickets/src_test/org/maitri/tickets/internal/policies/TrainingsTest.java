package org.maitri.tickets.internal.policies;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.maitri.kernel.DomainEvent;
import org.maitri.kernel.RecordRef;
import org.maitri.spi.finding.Finding;
import org.maitri.spi.persistence.DomainEventListener;
import org.maitri.spi.record.Field;

/** Who has to be trained in which policy, until when. */
class TrainingsTest extends PoliciesCase {

    @Test
    void a_new_version_makes_the_trainings_due_again() {
        Policy first = policy("Welcome", 1, it -> {});
        Training done = Training.of(first, ticket(it -> it.setSubject("Ann")).ref(), LocalDate.of(2026, 3, 1));
        done.setDoneOn(LocalDate.of(2026, 2, 1));
        add(done);
        RenewTrainings renew = new RenewTrainings(open.database());
        Policy second =
                policy("Welcome", 2, it -> it.setValidFrom(LocalDate.now().plusDays(10)));
        Policy other = policy("Farewell", 2, it -> {});

        for (Policy policy : List.of(second, other, first, second)) {
            renew.happened(DomainEvent.of(DomainEventListener.RECORD_CHANGED, policy.ref()));
        }

        List<Training> planned = open.database()
                .read(work -> work.entities()
                        .createQuery("select t from PolicyTraining t where t.doneOn is null", Training.class)
                        .getResultList());
        assertThat(planned).singleElement().satisfies(training -> {
            assertThat(training.policy()).isEqualTo(second.ref());
            assertThat(training.employee()).isEqualTo(done.employee());
            assertThat(training.dueOn()).isEqualTo(LocalDate.now().plusDays(40));
        });
    }

    @Test
    void a_version_that_is_taken_back_takes_its_trainings_along() {
        Policy first = policy("Welcome", 1, it -> {});
        RecordRef ann = new RecordRef("satisfaction.employee", new UUID(2, 1));
        RecordRef ben = new RecordRef("satisfaction.employee", new UUID(2, 2));
        add(Training.of(first, ann, LocalDate.of(2026, 3, 1)));
        add(Training.of(first, ben, LocalDate.of(2026, 3, 1)));
        RenewTrainings renew = new RenewTrainings(open.database());
        Policy second = policy("Welcome", 2, it -> {});
        renew.happened(DomainEvent.of(DomainEventListener.RECORD_CHANGED, second.ref()));
        open.database()
                .change(
                        "Train Ann",
                        work -> work.entities()
                                .createQuery(
                                        "select t from PolicyTraining t where t.policy = :second and t.employee = :ann",
                                        Training.class)
                                .setParameter("second", second.ref())
                                .setParameter("ann", ann)
                                .getSingleResult()
                                .setDoneOn(LocalDate.of(2026, 3, 5)));

        open.database()
                .change(
                        "Take back",
                        work -> work.find(Policy.class, second.id())
                                .orElseThrow()
                                .archive(MONDAY));
        renew.happened(DomainEvent.of(DomainEventListener.RECORD_CHANGED, second.ref()));

        assertThat(trainings(first)).containsExactlyInAnyOrder(ann, ben);
        assertThat(trainings(second)).as("who was trained stays so").containsExactly(ann);
    }

    private List<RecordRef> trainings(Policy policy) {
        return open.database()
                .read(work -> work.entities()
                        .createQuery(
                                "select t.employee from PolicyTraining t where t.policy = :policy"
                                        + " and t.archivedAt is null",
                                RecordRef.class)
                        .setParameter("policy", policy.ref())
                        .getResultList());
    }

    @Test
    void a_training_is_not_done_on_a_day_to_come() {
        Field<Training> done = new TrainingType().field("doneOn").orElseThrow();

        assertThat(done.problem(LocalDate.now())).isEmpty();
        assertThat(done.problem(LocalDate.now().plusDays(2)).orElseThrow()).contains("still to come");
    }

    @Test
    void an_overdue_training_is_found_until_it_is_done() {
        Policy policy = policy("Welcome", 1, it -> {});
        Training training =
                add(Training.of(policy, ticket(it -> it.setSubject("Ann")).ref(), LocalDate.of(2026, 3, 1)));
        add(Training.of(policy, new RecordRef("satisfaction.employee", new UUID(2, 2)), LocalDate.of(2026, 3, 4)));

        assertThat(found(new OverdueTrainings(open.records())))
                .extracting(Finding::title)
                .containsExactly("Ann: training in \"Welcome, version 1\" was due 2026-03-01");
        open.database()
                .change(
                        "Train",
                        work -> work.find(Training.class, training.id())
                                .orElseThrow()
                                .setDoneOn(LocalDate.of(2026, 3, 2)));
        assertThat(found(new OverdueTrainings(open.records()))).isEmpty();
    }
}
