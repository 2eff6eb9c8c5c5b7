package org.maitri.customers;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.maitri.customers.internal.CustomersModule;
import org.maitri.kernel.Period;
import org.maitri.kernel.Progress;
import org.maitri.persistence.DatabaseOpener;
import org.maitri.persistence.OpenDatabase;
import org.maitri.persistence.Profile;
import org.maitri.spi.finding.Finding;
import org.maitri.spi.metric.Metric;
import org.maitri.spi.metric.MetricValue;
import org.maitri.spi.persistence.DomainEventListener;
import org.maitri.spi.timeline.TimelineEntry;
import org.maitri.spi.timeline.TimelineQuery;

/** Customers in a real database: timeline, finding, figures, and primary addresses that keep in step. */
class CustomersDatabaseTest {

    private static final Instant MONDAY = Instant.parse("2026-03-02T09:00:00Z");

    private final AtomicReference<DomainEventListener> listener = new AtomicReference<>(event -> {});
    private OpenDatabase open;

    @BeforeEach
    void open() {
        open = new DatabaseOpener(
                        List.of(CustomersModule.schema()),
                        CustomersModule.recordTypes(),
                        List.of(event -> listener.get().happened(event)))
                .withAccess(List.of(CustomersModule.access()))
                .open(Profile.inMemory("customers" + UUID.randomUUID()), Progress.NONE);
        listener.set(CustomersModule.primaryAddresses(open.database(), open.journal()));
    }

    @AfterEach
    void close() {
        open.close();
    }

    private Person add(String name, LocalDate since) {
        return open.database().write("Add", work -> {
            Person person = new Person();
            person.setName(name);
            person.setSince(since);
            return work.add(person);
        });
    }

    private Person read(Person person) {
        return open.database().read(work -> work.find(Person.class, person.id()).orElseThrow());
    }

    private List<ContactPoint> points(Person person) {
        return open.database()
                .read(work -> work.entities()
                        .createQuery(
                                "select p from ContactPoint p where p.owner = :owner" + " and p.archivedAt is null",
                                ContactPoint.class)
                        .setParameter("owner", person.ref())
                        .getResultList());
    }

    private static void until(Supplier<Boolean> condition) throws InterruptedException {
        for (int i = 0; i < 250 && !condition.get(); i++) {
            Thread.sleep(20);
        }
        assertThat(condition.get()).isTrue();
    }

    @Test
    void a_typed_address_becomes_a_contact_point() throws InterruptedException {
        Person person = add("Ana Cruz", null);
        open.database()
                .change(
                        "Type",
                        work -> work.find(Person.class, person.id())
                                .orElseThrow()
                                .setPrimaryMail("ana@example.org"));
        until(() -> points(person).stream()
                .anyMatch(point -> point.content().equals("ana@example.org") && point.preferred()));
    }

    @Test
    void a_preferred_contact_point_becomes_the_primary_address() throws InterruptedException {
        Person person = add("Ana Cruz", null);
        UUID point = open.database()
                .write(
                        "Add",
                        work -> work.add(
                                ContactPoint.of(person.ref(), ContactPoint.PHONE, "mobile", "+63 917 555 0002")))
                .id();
        until(() -> "+63 917 555 0002".equals(read(person).primaryPhone()));

        open.database()
                .change(
                        "Remove",
                        work -> work.find(ContactPoint.class, point)
                                .orElseThrow()
                                .archive(MONDAY));
        until(() -> read(person).primaryPhone() == null);
    }

    @Test
    void a_cleared_address_archives_the_contact_point_it_came_from() throws InterruptedException {
        Person person = add("Ana Cruz", null);
        open.database()
                .write(
                        "Add",
                        work -> work.add(ContactPoint.of(person.ref(), ContactPoint.MAIL, null, "ana@example.org")));
        until(() -> "ana@example.org".equals(read(person).primaryMail()));

        open.database()
                .change(
                        "Clear",
                        work -> work.find(Person.class, person.id())
                                .orElseThrow()
                                .setPrimaryMail(null));
        until(() -> points(person).isEmpty());
        assertThat(read(person).primaryMail()).isNull();
    }

    @Test
    void the_timeline_begins_with_the_relationship() {
        Person person = add("Ana Cruz", LocalDate.of(2025, 1, 6));
        open.database().write("Note", work -> {
            work.add(Note.of(person.ref(), MONDAY, "Asked for the evening.\nWorks nights."));
            return work.add(Note.of(person.ref(), MONDAY.minus(Duration.ofDays(1)), "First call"));
        });

        List<TimelineEntry> all = page(person, TimelineQuery.newest(10));
        assertThat(all)
                .extracting(TimelineEntry::title)
                .containsExactly("Asked for the evening.", "First call", "Became a customer");
        assertThat(all.getFirst().detail()).contains("Works nights.");
        assertThat(page(person, new TimelineQuery(Optional.of(TimelineQuery.Cursor.of(all.get(0))), 1)))
                .isEqualTo(all.subList(1, 2));
    }

    private List<TimelineEntry> page(Person person, TimelineQuery query) {
        return open.database().read(work -> CustomersModule.timeline().entries(person.ref(), query, work));
    }

    @Test
    void whoever_has_any_address_can_be_reached() {
        Person unreachable = add("Nobody Knows", null);
        Person postal = add("By Post", null);
        open.database()
                .write(
                        "Add",
                        work -> work.add(ContactPoint.postal(
                                postal.ref(),
                                "home",
                                new PostalAddress("12 Lake Road", null, "Leeds", null, "United Kingdom"))));

        List<Finding> findings =
                open.database().read(work -> CustomersModule.finding().find(MONDAY, 10, work));

        assertThat(findings).extracting(Finding::record).containsExactly(unreachable.ref());
    }

    @Test
    void figures_count_those_who_came_and_those_who_can_be_reached() {
        add("Ana", LocalDate.of(2026, 3, 3));
        add("Ben", LocalDate.of(2026, 2, 27));
        add("Unknown", null);
        open.database().write("Reach", work -> {
            Organisation organisation = new Organisation();
            organisation.setName("Acme");
            organisation.setPrimaryMail("office@acme.example");
            return work.add(organisation);
        });
        MetricValue came = figure("customers.new");
        assertThat(came.value()).hasValueSatisfying(value -> assertThat(value).isEqualByComparingTo("1"));
        assertThat(came.previous())
                .hasValueSatisfying(value -> assertThat(value).isEqualByComparingTo("1"));
        assertThat(figure("customers.reachable").value())
                .hasValueSatisfying(value -> assertThat(value).isEqualByComparingTo("25"));
    }

    @Test
    void new_customers_are_not_compared_with_a_time_before_the_first_one() {
        add("Ann", LocalDate.of(2026, 3, 3));

        assertThat(figure("customers.new").previous()).isEmpty();
    }

    @Test
    void an_empty_database_has_no_share_of_reachable_customers() {
        assertThat(figure("customers.reachable").value()).isEmpty();
        assertThat(open.check(Progress.NONE).problems()).isEmpty();
    }

    private MetricValue figure(String id) {
        Metric metric = CustomersModule.metrics().stream()
                .filter(it -> it.id().equals(id))
                .findFirst()
                .orElseThrow();
        return open.database()
                .read(work -> metric.evaluate(
                        new Metric.Context(Period.ending(LocalDate.of(2026, 3, 8), 7), ZoneOffset.UTC), work));
    }
}
