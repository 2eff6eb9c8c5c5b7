package org.maitri.mail.internal.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

/** What an account says of how it is followed. */
class AccountTest {

    private static final Instant MORNING = Instant.parse("2026-03-02T08:00:00Z");

    private final Account account = new Account();

    @Test
    void who_leaves_a_mailbox_leaves_it_to_whoever_follows_it_meanwhile() {
        account.isFollowed(Account.TOLD, "1@one", MORNING);
        account.isFollowed(Account.TOLD, "2@two", MORNING.plusSeconds(20));

        account.isLeft("1@one");
        assertThat(account.followed()).isEqualTo(Account.TOLD);
        assertThat(account.followedSince()).isEqualTo(MORNING.plusSeconds(20));

        account.isLeft("2@two");
        assertThat(account.followed()).isNull();
    }

    @Test
    void it_is_lost_since_the_first_time_it_was_not_reached() {
        account.isLost("No answer", "1@one", MORNING);
        account.isLost("Wrong password", "1@one", MORNING.plusSeconds(600));

        assertThat(account.followedSince()).isEqualTo(MORNING);
        assertThat(account.problem()).isEqualTo("Wrong password");
    }
}
