package org.maitri.customers.internal.consents;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.maitri.customers.Consent;
import org.maitri.customers.internal.CustomersModule;
import org.maitri.kernel.Progress;
import org.maitri.kernel.RecordRef;
import org.maitri.persistence.DatabaseOpener;
import org.maitri.persistence.OpenDatabase;
import org.maitri.persistence.Profile;

/** Which of several decisions counts. */
class ConsentRuleTest {

    private static final RecordRef ANA = new RecordRef("customers.person", new UUID(1, 1));
    private static final RecordRef BEN = new RecordRef("customers.person", new UUID(1, 2));

    private OpenDatabase open;

    @BeforeEach
    void open() {
        open = new DatabaseOpener(List.of(CustomersModule.schema()), CustomersModule.recordTypes(), List.of())
                .open(Profile.inMemory("consents" + UUID.randomUUID()), Progress.NONE);
    }

    @AfterEach
    void close() {
        open.close();
    }

    private void decided(String channel, String state, String at) {
        open.database().write("Decide", work -> {
            Consent decision = Consent.of(ANA, Consent.MARKETING, channel, state);
            decision.setAt(Instant.parse(at));
            return work.add(decision);
        });
    }

    private boolean may(RecordRef customer, String channel) {
        return open.database()
                .read(work -> new ConsentRule().refusals(List.of(customer), channel, Consent.MARKETING, work))
                .isEmpty();
    }

    @Test
    void who_withdraws_everything_withdraws_what_was_given_before_and_not_what_is_given_later() {
        decided(Consent.ANY, Consent.WITHDRAWN, "2026-03-02T09:00:00Z");
        decided("mail", Consent.GIVEN, "2026-03-01T09:00:00Z");
        assertThat(may(ANA, "mail")).isFalse();

        decided("mail", Consent.GIVEN, "2026-03-03T09:00:00Z");
        assertThat(may(ANA, "mail")).isTrue();
        assertThat(may(ANA, "phone")).isFalse();
    }

    @Test
    void the_latest_decision_counts_in_whatever_order_they_are_written_down() {
        decided("mail", Consent.GIVEN, "2026-03-03T09:00:00Z");
        decided("mail", Consent.WITHDRAWN, "2026-03-02T09:00:00Z");
        assertThat(may(ANA, "mail")).isTrue();
    }

    @Test
    void a_letter_by_post_needs_no_consent_but_heeds_a_refusal() {
        assertThat(may(BEN, "post")).isTrue();
        assertThat(may(BEN, "mail")).isFalse();
        decided(Consent.ANY, Consent.WITHDRAWN, "2026-03-02T09:00:00Z");
        assertThat(may(ANA, "post")).isFalse();
    }
}
