package org.maitri.tickets.ui.internal.complaints;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.maitri.kernel.Progress;
import org.maitri.kernel.RecordRef;
import org.maitri.spi.record.Choice;
import org.maitri.spi.record.Filter;
import org.maitri.spi.record.ListQuery;
import org.maitri.spi.record.ListRow;
import org.maitri.spi.record.RecordType;
import org.maitri.spi.record.Records;
import org.maitri.tickets.care.Remedies;
import org.maitri.ui.NumberFormats;

/** A complaint in the few words there is room for beside a conversation: who answers for it, why, and what the customer gets. */
record ComplaintLines(List<Answer> answers, List<Given> remedies) {

    private static final int MOST = 20;

    /** @param cause empty if nobody has named it yet */
    record Answer(RecordRef complaint, String owner, Optional<String> cause) {

        static Answer of(ListRow row) {
            return new Answer(
                    row.record(),
                    (String) row.value("owner"),
                    Optional.ofNullable((RecordRef) row.value("cause"))
                            .map(cause -> row.titles().getOrDefault(cause, "")));
        }
    }

    /** @param approver who was asked, as long as nothing is decided */
    record Given(RecordRef remedy, Choice state, String words, String worth, Optional<String> approver) {

        static Given of(ListRow row, Choice state) {
            return new Given(
                    row.record(),
                    state,
                    (String) row.value("words"),
                    worth((BigDecimal) row.value("cost"), (String) row.value("currency")),
                    Optional.ofNullable((String) row.value("approver"))
                            .filter(asked -> row.value("decidedBy") == null));
        }

        /** What it costs; the bare number where nobody knows the currency any more. */
        private static String worth(BigDecimal cost, String currency) {
            String amount = NumberFormats.local().money(cost);
            return currency == null ? amount : amount + ' ' + currency;
        }
    }

    static ComplaintLines read(Records records, RecordRef ticket) {
        RecordType<?> remedy = records.requireType(Remedies.TYPE);
        return new ComplaintLines(
                of(ticket, records.requireType(Remedies.COMPLAINT), records).stream()
                        .map(Answer::of)
                        .toList(),
                of(ticket, remedy, records).stream()
                        .map(row -> Given.of(row, state(row, remedy)))
                        .toList());
    }

    private static Choice state(ListRow row, RecordType<?> remedy) {
        return remedy.field("state").orElseThrow().choice(row.value("state")).orElseThrow();
    }

    private static List<ListRow> of(RecordRef ticket, RecordType<?> type, Records records) {
        return records.page(ListQuery.of(type, MOST).where(List.of(Filter.equal("ticket", ticket))), Progress.NONE);
    }
}
