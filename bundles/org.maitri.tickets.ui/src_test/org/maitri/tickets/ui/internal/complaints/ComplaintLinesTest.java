package org.maitri.tickets.ui.internal.complaints;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.maitri.kernel.RecordRef;
import org.maitri.spi.record.Choice;
import org.maitri.spi.record.ListQuery;
import org.maitri.spi.record.ListRow;
import org.maitri.spi.record.Tone;
import org.maitri.tickets.ui.internal.complaints.ComplaintLines.Answer;
import org.maitri.tickets.ui.internal.complaints.ComplaintLines.Given;

/** What stands of a complaint beside its conversation. */
class ComplaintLinesTest {

    private static final RecordRef CAUSE = new RecordRef("complaint.cause", new UUID(1, 1));
    private static final RecordRef RECORD = new RecordRef("complaint.complaint", new UUID(1, 2));
    private static final Choice WAITS = new Choice("waiting", "Waits for approval", Tone.WARNING, "hourglass");

    private final Map<String, Object> values = new HashMap<>();

    private ListRow row(Map<RecordRef, String> titles) {
        return new ListRow(RECORD, new ListQuery.Cursor(null, RECORD.id()), false, values, titles);
    }

    @Test
    void a_complaint_says_who_answers_for_it_and_why_it_was_made() {
        values.put("owner", "Ann");
        assertThat(Answer.of(row(Map.of())).cause()).isEmpty();

        values.put("cause", CAUSE);
        assertThat(Answer.of(row(Map.of(CAUSE, "Waited too long"))).cause()).contains("Waited too long");
    }

    @Test
    void a_remedy_names_who_was_asked_until_it_is_decided() {
        values.putAll(Map.of("words", "Voucher", "cost", new BigDecimal("20"), "currency", "EUR", "approver", "Ben"));
        assertThat(Given.of(row(Map.of()), WAITS).approver()).contains("Ben");
        assertThat(Given.of(row(Map.of()), WAITS).worth()).endsWith(" EUR");

        values.put("decidedBy", "Ben");
        values.remove("currency");
        assertThat(Given.of(row(Map.of()), WAITS).approver()).isEmpty();
        assertThat(Given.of(row(Map.of()), WAITS).worth()).doesNotContain("EUR");
    }
}
