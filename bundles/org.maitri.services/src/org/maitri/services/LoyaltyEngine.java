package org.maitri.services;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.maitri.kernel.Progress;
import org.maitri.kernel.RecordRef;
import org.maitri.services.internal.loyalty.Computation;
import org.maitri.services.internal.loyalty.StandingPersonalData;
import org.maitri.services.internal.loyalty.StandingSchema;
import org.maitri.services.internal.loyalty.Standings;
import org.maitri.spi.access.Access;
import org.maitri.spi.loyalty.DealingsContributor;
import org.maitri.spi.loyalty.Loyalty;
import org.maitri.spi.loyalty.Standing;
import org.maitri.spi.persistence.Database;
import org.maitri.spi.persistence.SchemaContributor;
import org.maitri.spi.privacy.PersonalDataContributor;
import org.maitri.spi.record.Records;
import org.maitri.spi.record.Roles;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferencePolicyOption;

/** Computes from what all modules know how customers stand to the company. */
@Component
public final class LoyaltyEngine implements Loyalty {

    private final Database database;
    private final Records records;
    private final Access access;
    private final Computation computation;

    @Activate
    public LoyaltyEngine(
            @Reference Database database,
            @Reference Records records,
            @Reference Access access,
            @Reference(policyOption = ReferencePolicyOption.GREEDY) List<DealingsContributor> contributors) {
        this.database = database;
        this.records = records;
        this.access = access;
        computation = new Computation(database, contributors);
    }

    /** What the engine keeps in the database. */
    /** What the engine keeps of persons. */
    public static PersonalDataContributor personalData() {
        return new StandingPersonalData();
    }

    public static SchemaContributor schema() {
        return new StandingSchema();
    }

    @Override
    public Optional<Standing> of(RecordRef customer) {
        access.require(records.requireType(customer.type()).readPermission());
        return database.read(work -> Standings.of(customer, work));
    }

    @Override
    public List<Standing> leaving(int limit) {
        requireAll();
        return database.read(work -> Standings.riskiest(Standing.LEAVING, limit, work));
    }

    @Override
    public Optional<Instant> computedAt() {
        return database.read(Standings::computedAt);
    }

    @Override
    public long recompute(Instant at, Progress progress) {
        requireAll();
        return computation.run(records.withRole(Roles.CUSTOMER), at, progress);
    }

    private void requireAll() {
        records.withRole(Roles.CUSTOMER).forEach(type -> access.require(type.readPermission()));
    }
}
