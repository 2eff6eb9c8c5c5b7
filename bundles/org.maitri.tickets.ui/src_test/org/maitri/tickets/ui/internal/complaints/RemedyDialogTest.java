package org.maitri.tickets.ui.internal.complaints;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.maitri.kernel.Money;

/** What is read from the fields of a remedy. */
class RemedyDialogTest {

    private final Locale usual = Locale.getDefault();

    @BeforeEach
    void english() {
        Locale.setDefault(Locale.UK);
    }

    @AfterEach
    void back() {
        Locale.setDefault(usual);
    }

    @Test
    void an_amount_is_read_as_people_write_it() {
        assertThat(RemedyDialog.money(" 1,234.50 ", "eur")).contains(Money.of("1234.50", "EUR"));
        assertThat(RemedyDialog.problem("1,234.50", "EUR")).isEmpty();
    }

    @Test
    void what_is_no_cost_is_said_and_not_given() {
        for (String wrong : new String[] {"-5", "abc", "5 euros", "12.345"}) {
            assertThat(RemedyDialog.money(wrong, "EUR")).as(wrong).isEmpty();
            assertThat(RemedyDialog.problem(wrong, "EUR").orElseThrow()).startsWith(wrong + " is no cost in EUR.");
        }
        assertThat(RemedyDialog.problem("12", "XQQ").orElseThrow()).startsWith("XQQ is no currency.");
    }

    @Test
    void nothing_is_said_about_what_is_not_typed_yet() {
        assertThat(RemedyDialog.problem("", "EUR")).isEmpty();
        assertThat(RemedyDialog.problem("12", "")).isEmpty();
    }
}
