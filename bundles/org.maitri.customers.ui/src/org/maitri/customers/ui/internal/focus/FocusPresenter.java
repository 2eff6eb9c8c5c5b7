package org.maitri.customers.ui.internal.focus;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.maitri.customers.Customer;
import org.maitri.customers.ui.internal.Messages;
import org.maitri.customers.ui.internal.reach.Reach;
import org.maitri.kernel.Progress;
import org.maitri.kernel.RecordRef;
import org.maitri.spi.commitment.Commitment;
import org.maitri.spi.commitment.Commitments;
import org.maitri.spi.finding.Finding;
import org.maitri.spi.finding.Findings;
import org.maitri.spi.persistence.Database;
import org.maitri.spi.persistence.UnitOfWork;
import org.maitri.spi.privacy.Contacting;
import org.maitri.spi.privacy.Privacy;
import org.maitri.spi.record.RecordType;
import org.maitri.spi.record.Records;
import org.maitri.spi.record.StoredRecord;
import org.maitri.spi.timeline.Timeline;
import org.maitri.spi.timeline.TimelineEntry;
import org.maitri.spi.timeline.TimelineQuery;
import org.maitri.ui.page.PageContext;

/** Gathers what one needs to know of a customer at a glance. Knows no widgets; nothing here is for the UI thread. */
final class FocusPresenter {

    private static final int EACH = 20;
    private static final int LOOKED_BACK = 100;
    private static final int FINDINGS = 500;

    /** Who the customer is. @param since null where that is unknown. @param warnings what forbids to use or to contact them */
    record Face(
            String name,
            String subtitle,
            LocalDate since,
            List<Reach> reached,
            List<String> warnings,
            Optional<byte[]> picture) {}

    private final PageContext context;

    FocusPresenter(PageContext context) {
        this.context = context;
    }

    private RecordRef customer() {
        return context.record();
    }

    Face face() {
        Face face = context.service(Database.class).read(this::face);
        List<String> warnings = new ArrayList<>();
        context.service(Privacy.class)
                .restriction(customer())
                .ifPresent(lock -> warnings.add(Messages.get("focus.locked", lock.reason())));
        for (String channel : List.of("phone", "mail")) {
            Contacting.Answer answer = context.service(Contacting.class).mayContact(customer(), channel, "service");
            if (answer != null && !answer.allowed() && !warnings.contains(answer.reason())) {
                warnings.add(answer.reason());
            }
        }
        return new Face(
                face.name(), face.subtitle(), face.since(), face.reached(), List.copyOf(warnings), face.picture());
    }

    private Face face(UnitOfWork work) {
        StoredRecord record = work.find(customer()).orElse(null);
        return new Face(
                title(record),
                subtitle(record),
                record instanceof Customer known ? known.since() : null,
                Reach.all(customer(), work),
                List.of(),
                picture(record, work));
    }

    @SuppressWarnings("unchecked")
    private Optional<byte[]> picture(StoredRecord record, UnitOfWork work) {
        return record == null ? Optional.empty() : ((RecordType<StoredRecord>) type()).picture(record, work);
    }

    @SuppressWarnings("unchecked")
    private String title(StoredRecord record) {
        return record == null ? "" : ((RecordType<StoredRecord>) type()).title(record);
    }

    @SuppressWarnings("unchecked")
    private String subtitle(StoredRecord record) {
        return record == null ? "" : ((RecordType<StoredRecord>) type()).subtitle(record);
    }

    private RecordType<?> type() {
        return context.service(Records.class).requireType(customer().type());
    }

    List<Commitment> commitments() {
        return context.service(Commitments.class).of(customer(), EACH, Progress.NONE);
    }

    /** What they said last, as far as it is not too long ago on the timeline. */
    Optional<TimelineEntry> saidLast() {
        return context
                .service(Timeline.class)
                .page(customer(), TimelineQuery.newest(LOOKED_BACK), Progress.NONE)
                .stream()
                .filter(TimelineEntry::said)
                .findFirst();
    }

    /** What needs attention about the customer or about what is open with them. */
    List<Finding> findings(List<Commitment> commitments) {
        Set<RecordRef> about = new HashSet<>(Set.of(customer()));
        commitments.forEach(commitment -> about.add(commitment.record()));
        return context.service(Findings.class).find(FINDINGS, Progress.NONE).stream()
                .filter(finding -> about.contains(finding.record()))
                .toList();
    }
}
