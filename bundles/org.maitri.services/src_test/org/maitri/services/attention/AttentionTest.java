package org.maitri.services.attention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.maitri.kernel.Progress;
import org.maitri.kernel.RecordRef;
import org.maitri.kernel.RefusedException;
import org.maitri.persistence.DatabaseOpener;
import org.maitri.persistence.OpenDatabase;
import org.maitri.persistence.Profile;
import org.maitri.services.AttentionEngine;
import org.maitri.spi.attention.Attention.Answer;
import org.maitri.spi.attention.Attention.Errand;
import org.maitri.spi.attention.Attention.Outcome;
import org.maitri.spi.attention.Attention.Wish;
import org.maitri.spi.attention.Contact;
import org.maitri.spi.attention.ContactContributor;
import org.maitri.spi.persistence.UnitOfWork;
import org.maitri.spi.privacy.Contacting;
import org.maitri.spi.record.Field;
import org.maitri.spi.record.RecordType;
import org.maitri.spi.record.StoredRecord;
import org.maitri.testserver.TestServer;

/** Contacts that wait, in real databases. */
class AttentionTest {

    private static final RecordRef ANN = new RecordRef("customers.person", new UUID(1, 1));
    private static final RecordRef BOB = new RecordRef("customers.person", new UUID(1, 2));
    private static final RecordRef CID = new RecordRef("customers.person", new UUID(1, 3));
    private static final RecordRef SPRING = new RecordRef("campaigns.campaign", new UUID(2, 1));
    private static final Instant NOON = Instant.parse("2026-03-10T12:00:00Z");

    private final List<Contact> told = new ArrayList<>();
    private final Map<RecordRef, String> forbidden = new HashMap<>();
    private final Set<RecordRef> locked = new HashSet<>();
    private OpenDatabase open;
    private AttentionEngine attention;

    private void open(String kind) throws IOException {
        open = new DatabaseOpener(List.of(AttentionEngine.schema()), AttentionEngine.recordTypes(), List.of())
                .withGuards(() -> List.of(work -> (record, pointsAt) -> {
                    if (pointsAt.stream().anyMatch(locked::contains)) {
                        throw new RefusedException("locked");
                    }
                }))
                .open(profile(kind), Progress.NONE);
        attention =
                new AttentionEngine(open.database(), open.access(), this::lawful, List.of(new Told()), ZoneOffset.UTC);
        limit(1, "week");
    }

    private static Profile profile(String kind) {
        return kind.equals("h2")
                ? Profile.inMemory("attention" + UUID.randomUUID())
                : new Profile("attention", TestServer.database(), TestServer.USER);
    }

    private Map<RecordRef, Contacting.Answer> lawful(Collection<RecordRef> who, String channel, String purpose) {
        Map<RecordRef, Contacting.Answer> answers = new HashMap<>();
        who.forEach(one ->
                answers.put(one, new Contacting.Answer(!forbidden.containsKey(one), forbidden.getOrDefault(one, ""))));
        return answers;
    }

    private final class Told implements ContactContributor {
        @Override
        public List<Contact> contacts(Collection<RecordRef> customers, Instant after, Instant until, UnitOfWork work) {
            return told.stream()
                    .filter(contact -> customers.contains(contact.customer()))
                    .filter(contact ->
                            contact.at().isAfter(after) && !contact.at().isAfter(until))
                    .toList();
        }
    }

    @SuppressWarnings("unchecked")
    private <E extends StoredRecord> void limit(long most, String length) {
        RecordType<E> type = (RecordType<E>) open.records().requireType("attention.limit");
        open.database().write("Limit", work -> {
            E limit = type.create();
            type.field("purpose").orElseThrow().write(limit, "marketing");
            type.field("most").orElseThrow().write(limit, most);
            Field<E> span = type.field("span").orElseThrow();
            span.write(limit, length);
            return work.add(limit).ref();
        });
    }

    @AfterEach
    void close() {
        open.close();
    }

    private Outcome wish(RecordRef customer, Instant at) {
        return attention.request(new Wish(customer, "mail", "marketing", "Spring", null), at);
    }

    private Object read(RecordRef held, String field) {
        return value(open.records().requireType("attention.held"), held, field);
    }

    private <E extends StoredRecord> Object value(RecordType<E> type, RecordRef held, String field) {
        return open.database()
                .read(work -> type.field(field)
                        .orElseThrow()
                        .read(work.find(type.entity(), held.id()).orElseThrow()));
    }

    private void mailed(RecordRef customer, Instant at) {
        told.add(new Contact(customer, at, "mail", "marketing", null));
    }

    @ParameterizedTest
    @ValueSource(strings = {"h2", "postgresql"})
    void aContactOverTheLimitWaitsUntilItIsAllowed(String kind) throws Exception {
        open(kind);
        mailed(ANN, NOON.minusSeconds(60));
        assertThat(wish(BOB, NOON).held()).isEmpty();
        RecordRef held = wish(ANN, NOON).held().orElseThrow();
        Instant allowed = Instant.parse("2026-03-17T11:59:00Z");
        assertThat(read(held, "earliest")).isEqualTo(allowed);
        assertThat((String) read(held, "reason")).contains("At most 1 contact a week");
        assertThat(attention.releaseDue(allowed.minusSeconds(1), Progress.NONE)).isZero();
        assertThat(attention.releaseDue(allowed, Progress.NONE)).isEqualTo(1);
        assertThat(read(held, "state")).isEqualTo("released");
    }

    @ParameterizedTest
    @ValueSource(strings = {"h2", "postgresql"})
    void aContactOfFourWeeksAgoCountsForAMonth(String kind) throws Exception {
        open(kind);
        limit(1, "month");
        mailed(ANN, NOON.minus(Duration.ofDays(27)));
        assertThat(wish(ANN, NOON).held()).isPresent();
    }

    @ParameterizedTest
    @ValueSource(strings = {"h2", "postgresql"})
    void whoIsLockedKeepsNobodyElseWaiting(String kind) throws Exception {
        open(kind);
        for (RecordRef each : List.of(ANN, BOB, CID)) {
            mailed(each, NOON.minusSeconds(60));
            wish(each, NOON);
        }
        locked.add(BOB);
        assertThat(attention.releaseDue(Instant.parse("2026-03-17T11:59:00Z"), Progress.NONE))
                .isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"h2", "postgresql"})
    void whatIsLetGoCountsForWhatWaitsBehindIt(String kind) throws Exception {
        open(kind);
        mailed(ANN, NOON.minusSeconds(60));
        RecordRef first = wish(ANN, NOON).held().orElseThrow();
        RecordRef second = wish(ANN, NOON).held().orElseThrow();
        Instant allowed = Instant.parse("2026-03-17T11:59:00Z");
        assertThat(attention.releaseDue(allowed, Progress.NONE)).isEqualTo(1);
        assertThat(read(first, "state")).isEqualTo("released");
        assertThat(read(second, "state")).isEqualTo("held");
        assertThat(read(second, "earliest")).isEqualTo(Instant.parse("2026-03-24T11:59:00Z"));
        mailed(ANN, allowed.plusSeconds(5));
        assertThat(attention
                        .ask(ANN, "mail", "marketing", allowed.plusSeconds(9))
                        .reason())
                .contains("1 contact counts");
    }

    @ParameterizedTest
    @ValueSource(strings = {"h2", "postgresql"})
    void somebodyLetsItGoWithAReasonButNotAgainstTheLaw(String kind) throws Exception {
        open(kind);
        mailed(ANN, NOON.minusSeconds(60));
        RecordRef held = wish(ANN, NOON).held().orElseThrow();
        assertThatThrownBy(() -> attention.release(held, " ", NOON)).isInstanceOf(RefusedException.class);
        forbidden.put(ANN, "Consent withdrawn.");
        assertThatThrownBy(() -> attention.release(held, "She asked for it", NOON))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("Consent withdrawn");
        forbidden.clear();
        attention.release(held, "She asked for it", NOON);
        assertThat(read(held, "state")).isEqualTo("overruled");
        assertThat(read(held, "releaseReason")).isEqualTo("She asked for it");
        assertThatThrownBy(() -> attention.release(held, "again", NOON)).isInstanceOf(RefusedException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"h2", "postgresql"})
    void anErrandToManyHoldsThoseWhoseTimeWillComeOnce(String kind) throws Exception {
        open(kind);
        mailed(ANN, NOON.minusSeconds(60));
        forbidden.put(CID, "No consent.");
        Map<RecordRef, Outcome> first = spring(NOON);
        assertThat(first.get(BOB).answer().allowed()).isTrue();
        assertThat(first.get(CID).answer().reason()).isEqualTo("No consent.");
        assertThat(first.get(CID).held()).isEmpty();
        RecordRef held = first.get(ANN).held().orElseThrow();
        assertThat(spring(NOON.plusSeconds(60)).get(ANN).held()).contains(held);
    }

    @ParameterizedTest
    @ValueSource(strings = {"h2", "postgresql"})
    void whoWasLetGoMayBeTurnedToUntilAModuleTellsOfIt(String kind) throws Exception {
        open(kind);
        mailed(ANN, NOON.minusSeconds(60));
        RecordRef held = spring(NOON).get(ANN).held().orElseThrow();
        Instant allowed = Instant.parse("2026-03-17T11:59:00Z");
        assertThat(attention.releaseDue(allowed, Progress.NONE)).isEqualTo(1);
        assertThat(spring(allowed.plusSeconds(9)).get(ANN).answer().allowed()).isTrue();
        mailed(ANN, allowed.plusSeconds(9));
        RecordRef again = spring(allowed.plusSeconds(60)).get(ANN).held().orElseThrow();
        assertThat(again).isNotEqualTo(held);
        attention.release(again, "She asked for it", allowed.plusSeconds(120));
        assertThat(spring(allowed.plusSeconds(180)).get(ANN).answer().allowed()).isTrue();
        forbidden.put(ANN, "Locked.");
        assertThat(spring(allowed.plusSeconds(180)).get(ANN).answer().reasons()).contains("Locked.");
    }

    private Map<RecordRef, Outcome> spring(Instant at) {
        return attention.request(
                List.of(ANN, BOB, CID), new Errand("mail", "marketing", "Spring", SPRING), at, Progress.NONE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"h2", "postgresql"})
    void whoMustNotBeTurnedToWaitsForADecision(String kind) throws Exception {
        open(kind);
        forbidden.put(ANN, "Locked.");
        Answer answer = attention.ask(ANN, "post", "marketing", NOON);
        assertThat(answer.reasons()).containsExactly("Locked.");
        assertThat(answer.earliest()).isEqualTo(Optional.empty());
        assertThatThrownBy(() -> attention.ask(ANN, "", "marketing", NOON)).isInstanceOf(RefusedException.class);
    }
}
