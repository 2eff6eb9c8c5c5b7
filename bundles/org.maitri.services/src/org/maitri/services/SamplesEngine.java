package org.maitri.services;

import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import org.maitri.kernel.Progress;
import org.maitri.kernel.RefusedException;
import org.maitri.services.internal.Messages;
import org.maitri.services.internal.SampleYear;
import org.maitri.spi.persistence.Database;
import org.maitri.spi.persistence.UnitOfWork;
import org.maitri.spi.sample.SampleContributor;
import org.maitri.spi.sample.Samples;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferencePolicyOption;

/** Lets the modules tell one story in one commit. */
@Component
public final class SamplesEngine implements Samples {

    private static final int MOST_CUSTOMERS = 100_000;

    private final Database database;
    private final List<SampleContributor> contributors;
    private final Clock clock;

    @Activate
    public SamplesEngine(
            @Reference Database database,
            @Reference(policyOption = ReferencePolicyOption.GREEDY) List<SampleContributor> contributors) {
        this(database, contributors, Clock.systemDefaultZone());
    }

    public SamplesEngine(Database database, List<SampleContributor> contributors, Clock clock) {
        this.database = database;
        this.contributors = contributors.stream()
                .sorted(Comparator.comparingInt(SampleContributor::order).thenComparing(SampleContributor::label))
                .toList();
        this.clock = clock;
    }

    @Override
    public long load(int customers, Progress progress) {
        if (customers < 1 || customers > MOST_CUSTOMERS) {
            throw new RefusedException(Messages.get("samples.customers", MOST_CUSTOMERS, customers));
        }
        return database.write(Messages.get("samples.label"), work -> create(customers, work, progress), progress);
    }

    private long create(int customers, UnitOfWork work, Progress progress) {
        SampleYear year = new SampleYear(work, customers, clock, progress);
        for (SampleContributor contributor : contributors) {
            progress.begin(contributor.label(), 0);
            year.next(contributor);
            contributor.create(year);
            year.settle();
        }
        return year.made();
    }
}
