package org.maitri.tickets.internal.levels;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.maitri.kernel.Progress;
import org.maitri.persistence.OpenDatabase;
import org.maitri.persistence.Profile;
import org.maitri.tickets.Ticket;
import org.maitri.tickets.owed.ServiceLevels;

/** The order of service levels, those that are shipped, and how they are remembered. */
class StoredLevelsTest {

    private LevelsDatabase company;
    private OpenDatabase open;

    @BeforeEach
    void open() {
        company = new LevelsDatabase(Profile.inMemory("levels" + UUID.randomUUID()));
        open = company.open;
    }

    @AfterEach
    void close() {
        company.close();
    }

    @Test
    void levelsAreTriedInTheOrderTheyArePutInto() {
        ServiceLevel slow = company.level("Slow", 10, null, "4h");
        ServiceLevel quick = company.level("Quick", 10, null, "1h");
        company.level("Last", 70, null, "2h");
        StoredLevels levels = new StoredLevels(open.database(), open.access());

        levels.earlier(quick.id());
        assertThat(names()).containsExactly("Quick", "Slow", "Last");
        levels.earlier(quick.id());
        levels.later(slow.id());
        assertThat(names()).containsExactly("Quick", "Last", "Slow");
        assertThat(levels.writeDownShipped()).isZero();
    }

    @Test
    void theShippedLevelsHoldUntilTheyAreWrittenDownAndAfterwardsToo() {
        Ticket ticket = company.add("Kettle", "mail", any -> {});
        StoredLevels levels = new StoredLevels(open.database(), open.access());

        assertThat(levels.shippedInForce())
                .extracting(ServiceLevels.Shipped::says)
                .first()
                .isEqualTo("Channel: Phone \u00b7 Time that counts: All hours \u00b7 First response: 5m");
        assertThat(levels.writeDownShipped()).isEqualTo(2);
        assertThat(levels.shippedInForce()).isEmpty();
        company.deadlines.keepAll(LevelsDatabase.MONDAY, Progress.NONE);

        assertThat(names()).hasSize(2);
        assertThat(company.read(ticket).dueAt()).isEqualTo("2026-03-03T17:00:00Z");
    }

    @Test
    void rulesAreReadOnceUntilOneOfThemIsChanged() {
        RulesInForce rules = new RulesInForce(company.office);
        List<ServiceLevel> shipped = inForce(rules);
        company.add("Kettle", "mail", any -> {});
        assertThat(inForce(rules)).isSameAs(shipped);

        ServiceLevel own = company.level("Own", 10, null, "4h");
        assertThat(inForce(rules)).extracting(ServiceLevel::name).containsExactly("Own");
        open.database().write("Rename", work -> {
            work.find(ServiceLevel.class, own.id()).orElseThrow().setName("Changed");
            return null;
        });
        assertThat(inForce(rules)).extracting(ServiceLevel::name).containsExactly("Changed");
    }

    @Test
    void rulesAreReadAnewEachDayForTheHolidaysOfTheYearsAroundIt() {
        AtomicReference<LocalDate> today = new AtomicReference<>(LocalDate.of(2026, 12, 31));
        RulesInForce rules = new RulesInForce(company.office, today::get);
        RulesInForce.Rules known = open.database().read(rules::of);
        assertThat(open.database().<RulesInForce.Rules>read(rules::of)).isSameAs(known);

        today.set(LocalDate.of(2027, 1, 1));
        assertThat(open.database().<RulesInForce.Rules>read(rules::of)).isNotSameAs(known);
    }

    @Test
    void whatIsTriedBeforeTheLevelThatHoldsSaysWhyItDoesNot() {
        open.database().write("Levels", work -> {
            ServiceLevel urgent = work.add(ServiceLevel.of("Urgent only", null, "1h"));
            urgent.setPosition(10L);
            urgent.setPriority("urgent");
            ServiceLevel gold = work.add(ServiceLevel.of("Gold on the phone", "phone", "5m"));
            gold.setPosition(20L);
            gold.setTier("Gold");
            gold.setQueue("Repairs");
            return gold;
        });
        company.level("Mail", 30, "mail", "1d");
        company.level("All", 40, null, "2d");
        Ticket mail = company.add("Kettle", "mail", ticket -> ticket.setQueue("Returns"));
        Ticket counter = company.add("Kettle", "counter", ticket -> ticket.setQueue("Repairs"));
        Ticket urgent = company.add("Kettle", "mail", ticket -> ticket.setPriority("urgent"));

        assertThat(passedOver(mail))
                .containsExactly(
                        "Urgent only: priority is Normal",
                        "Gold on the phone: queue is Returns, channel is Mail, no customer tier is known");
        assertThat(passedOver(counter))
                .containsExactly(
                        "Urgent only: priority is Normal",
                        "Gold on the phone: channel is Counter, no customer tier is known",
                        "Mail: channel is Counter");
        assertThat(passedOver(urgent)).isEmpty();
    }

    private List<String> passedOver(Ticket ticket) {
        return new LoggedDeadlines(open.database(), new RulesInForce(company.office), open.records())
                .passedOver(ticket.id());
    }

    private List<ServiceLevel> inForce(RulesInForce rules) {
        return open.database().read(work -> rules.of(work).levels());
    }

    private List<String> names() {
        return open.database()
                .read(work -> StoredLevels.inOrder(work).stream()
                        .map(ServiceLevel::name)
                        .toList());
    }
}
