package org.maitri.mail.internal.account;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What can be wrong with an account, said while it is typed. */
class AccountTypeTest {

    @Test
    void what_is_no_mail_address_is_said_to_be_none() {
        var address = new AccountType().field("address").orElseThrow();
        assertThat(address.problem("service@example.com")).isEmpty();
        assertThat(address.problem("service")).contains("service is no mail address.");
    }
}
