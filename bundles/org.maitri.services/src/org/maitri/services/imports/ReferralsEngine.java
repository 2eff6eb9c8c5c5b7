package org.maitri.services.imports;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.maitri.kernel.RecordRef;
import org.maitri.services.internal.imports.running.Referral;
import org.maitri.spi.audit.Journal;
import org.maitri.spi.imports.ImportContributor;
import org.maitri.spi.imports.Referrals;
import org.maitri.spi.persistence.UnitOfWork;
import org.maitri.spi.record.Records;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferencePolicyOption;

/** Refers to records of other modules as imports do. */
@Component
public final class ReferralsEngine implements Referrals {

    private final Referral referral;

    @Activate
    public ReferralsEngine(
            @Reference Records records,
            @Reference Journal journal,
            @Reference(service = ImportContributor.class, policyOption = ReferencePolicyOption.GREEDY)
                    List<ImportContributor<?>> contributors) {
        this.referral = new Referral(records, journal, List.copyOf(contributors));
    }

    @Override
    public Optional<RecordRef> refer(String role, Map<String, Object> values, UnitOfWork work) {
        return referral.refer(role, values, work);
    }
}
