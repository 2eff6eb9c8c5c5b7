package org.maitri.services.loyalty;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.maitri.kernel.Progress;
import org.maitri.kernel.RecordRef;
import org.maitri.persistence.DatabaseOpener;
import org.maitri.persistence.OpenDatabase;
import org.maitri.persistence.Profile;
import org.maitri.services.LoyaltyEngine;
import org.maitri.spi.loyalty.Dealings;
import org.maitri.spi.loyalty.Standing;
import org.maitri.spi.persistence.Migration;
import org.maitri.spi.persistence.SchemaContributor;
import org.maitri.testserver.TestServer;

/** How the guests of an inn stand, in real databases. */
class LoyaltyTest implements SchemaContributor {

    private static final Instant NOW = Instant.parse("2026-06-01T00:00:00Z");

    private final Map<RecordRef, Dealings> known = new HashMap<>();
    private final List<RecordRef> guests = new ArrayList<>();
    private OpenDatabase open;
    private LoyaltyEngine loyalty;

    private void open(String kind) throws Exception {
        open = new DatabaseOpener(List.of(this, LoyaltyEngine.schema()), List.of(new Guest.Type()), List.of())
                .open(profile(kind), Progress.NONE);
        loyalty =
                new LoyaltyEngine(open.database(), open.records(), open.access(), List.of((customers, until, work) -> {
                    Map<RecordRef, Dealings> some = new HashMap<>(known);
                    some.keySet().retainAll(customers);
                    return some;
                }));
        open.database().change("Add", work -> {
            for (int guest = 0; guest < 10; guest++) {
                guests.add(work.add(Guest.named("Guest " + guest)).ref());
            }
        });
    }

    private static Profile profile(String kind) {
        return kind.equals("h2")
                ? Profile.inMemory("inn" + UUID.randomUUID())
                : new Profile("inn", TestServer.database(), TestServer.USER);
    }

    @Override
    public String module() {
        return "inn";
    }

    @Override
    public List<Class<?>> entities() {
        return List.of(Guest.class);
    }

    @Override
    public List<Migration> migrations() {
        return List.of(new Migration(1, "create", """
                CREATE TABLE inn_guest (id UUID PRIMARY KEY, version BIGINT NOT NULL,
                created_at TIMESTAMP WITH TIME ZONE NOT NULL, created_by VARCHAR(200) NOT NULL,
                changed_at TIMESTAMP WITH TIME ZONE NOT NULL, changed_by VARCHAR(200) NOT NULL,
                archived_at TIMESTAMP WITH TIME ZONE, external_source VARCHAR(200), external_key VARCHAR(400),
                attributes VARCHAR, name VARCHAR, UNIQUE (external_key, external_source));
                CREATE INDEX inn_guest_by_name ON inn_guest (name, id);
                """));
    }

    @AfterEach
    void close() {
        open.close();
    }

    private void dealt(int guest, String first, String last, long times, int value) {
        known.put(
                guests.get(guest),
                Dealings.of(
                        Instant.parse(first + "T00:00:00Z"),
                        Instant.parse(last + "T00:00:00Z"),
                        times,
                        BigDecimal.valueOf(value)));
    }

    private Standing standing(int guest) {
        return loyalty.of(guests.get(guest)).orElseThrow();
    }

    @ParameterizedTest
    @ValueSource(strings = {"h2", "postgresql"})
    void equalGuestsAreInTheSameFifthAndThoseWithoutDealingsInNone(String kind) throws Exception {
        open(kind);
        // five guests: last dealings a day apart; one, one, one, two and nine dealings; money only from the last
        dealt(0, "2026-05-01", "2026-05-01", 1, 0);
        dealt(1, "2026-05-02", "2026-05-02", 1, 0);
        dealt(2, "2026-05-03", "2026-05-03", 1, 0);
        dealt(3, "2026-05-03", "2026-05-04", 2, 0);
        dealt(4, "2026-05-01", "2026-05-05", 9, 70);
        assertThat(loyalty.recompute(NOW, Progress.NONE)).isEqualTo(10);
        assertThat(List.of(
                        standing(0).recency(),
                        standing(1).recency(),
                        standing(4).recency()))
                .containsExactly(1, 2, 5);
        assertThat(List.of(
                        standing(0).frequency(),
                        standing(2).frequency(),
                        standing(3).frequency(),
                        standing(4).frequency()))
                .containsExactly(1, 1, 4, 5);
        assertThat(List.of(standing(0).money(), standing(3).money(), standing(4).money()))
                .containsExactly(1, 1, 5);
        assertThat(standing(9).recency()).isZero();
        assertThat(standing(9).since()).isEmpty();
        assertThat(standing(0).since()).contains(LocalDate.of(2026, 5, 1));
        assertThat(open.check(Progress.NONE).problems()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"h2", "postgresql"})
    void whoIsLeavingIsListedAndWhoCameBackIsNot(String kind) throws Exception {
        open(kind);
        dealt(0, "2025-01-01", "2025-03-02", 7, 10);
        dealt(1, "2025-01-01", "2026-05-30", 40, 10);
        loyalty.recompute(NOW, Progress.NONE);
        assertThat(loyalty.leaving(5)).singleElement().satisfies(leaving -> {
            assertThat(leaving.customer()).isEqualTo(guests.get(0));
            assertThat(leaving.interval()).contains(10L);
            assertThat(leaving.risk()).isEqualTo(50);
            assertThat(leaving.signals()).containsExactly("No contact for 15 months, normally every 10 days.");
        });
        dealt(0, "2025-01-01", "2026-05-30", 8, 10);
        loyalty.recompute(NOW.plusSeconds(60), Progress.NONE);
        assertThat(loyalty.leaving(5)).isEmpty();
        assertThat(loyalty.computedAt()).contains(NOW.plusSeconds(60));
    }

    @ParameterizedTest
    @ValueSource(strings = {"h2", "postgresql"})
    void whatWasComputedGoesWithTheErased(String kind) throws Exception {
        open(kind);
        dealt(0, "2026-05-01", "2026-05-01", 1, 0);
        loyalty.recompute(NOW, Progress.NONE);
        open.eraser()
                .erase(
                        UUID.randomUUID(),
                        "1",
                        "Erase",
                        erasing -> {
                            LoyaltyEngine.personalData().takeAlong(List.of(guests.get(0)), erasing);
                            erasing.delete(guests.get(0));
                            return null;
                        },
                        Progress.NONE);
        assertThat(rows()).isEqualTo(9);
    }

    private long rows() {
        return open.database()
                .read(work -> work.entities()
                        .createQuery("select count(r) from StandingRow r", Long.class)
                        .getSingleResult());
    }
}
