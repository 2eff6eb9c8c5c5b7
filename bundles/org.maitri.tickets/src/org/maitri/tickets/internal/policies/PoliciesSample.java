package org.maitri.tickets.internal.policies;

import java.time.LocalDate;
import java.util.List;
import org.maitri.kernel.RecordRef;
import org.maitri.spi.record.Roles;
import org.maitri.spi.sample.SampleContributor;
import org.maitri.spi.sample.SampleScope;
import org.osgi.service.component.annotations.Component;

/** What the company of the sample promises its customers, sharpened after the recall, and who has learnt it. */
@Component
public final class PoliciesSample implements SampleContributor {

    private static final int TRAINED = 12;

    @Override
    public int order() {
        return 440;
    }

    @Override
    public String label() {
        return Messages.get("sample.label");
    }

    @Override
    public void create(SampleScope scope) {
        LocalDate recall = scope.crisisDay();
        Policy first = policy(1, 8, scope.year().from());
        first.setValidTo(recall.plusDays(29));
        Policy second = policy(2, 4, recall.plusDays(30));
        second.setRemedyNeeded(true);
        scope.work().add(first);
        scope.work().add(second);
        List<RecordRef> employees = scope.offered(Roles.EMPLOYEE);
        for (int i = 0; i < Math.min(TRAINED, employees.size()); i++) {
            Training training = Training.of(second, employees.get(i), recall.plusDays(60));
            if (i % 4 > 0) {
                training.setDoneOn(recall.plusDays(30L + i));
            }
            scope.work().add(training);
        }
    }

    private static Policy policy(long edition, long hours, LocalDate from) {
        Policy policy = new Policy();
        policy.setName("The same welcome everywhere");
        policy.setEdition(edition);
        policy.setValidFrom(from);
        policy.setResponseHours(hours);
        policy.setWords("Whoever turns to us is answered in time, and hears that we care.");
        policy.setGreetings("Good day\nGuten Tag\nBonjour\nSorry\nPlease\nWe are\nDone\nThat must not happen");
        return policy;
    }
}
