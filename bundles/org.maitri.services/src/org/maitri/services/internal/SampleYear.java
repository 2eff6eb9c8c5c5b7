package org.maitri.services.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.maitri.kernel.Period;
import org.maitri.kernel.Progress;
import org.maitri.kernel.RecordRef;
import org.maitri.spi.persistence.UnitOfWork;
import org.maitri.spi.sample.SampleContributor;
import org.maitri.spi.sample.SampleScope;

/** The year that ends today, in which the big campaign's days and the recall always lie equally far back. */
public final class SampleYear implements SampleScope {

    private static final long SEED = 20_260_101L;
    private static final int CAMPAIGN_BEGAN = 150;
    private static final int CRISIS_CAME = 120;
    private static final int CAMPAIGN_ENDED = 90;

    private final CountingWork work;
    private final int customers;
    private final ZoneId zone;
    private final LocalDate today;
    private final Map<String, List<RecordRef>> offered = new HashMap<>();
    private RandomGenerator random;

    public SampleYear(UnitOfWork work, int customers, Clock clock, Progress progress) {
        this.work = new CountingWork(work, progress);
        this.customers = customers;
        this.zone = clock.getZone();
        this.today = LocalDate.now(clock);
    }

    /** Every contributor draws from a sequence of its own, so that a module left out changes nothing in the others. */
    public void next(SampleContributor contributor) {
        random = RandomGeneratorFactory.of("L64X128MixRandom").create(SEED + contributor.order());
    }

    /** How many records were added so far. */
    public long made() {
        return work.added();
    }

    @Override
    public UnitOfWork work() {
        return work;
    }

    @Override
    public RandomGenerator random() {
        return random;
    }

    @Override
    public Period year() {
        return Period.ending(today, 365);
    }

    @Override
    public Period bigCampaign() {
        return new Period(today.minusDays(CAMPAIGN_BEGAN), today.minusDays(CAMPAIGN_ENDED));
    }

    @Override
    public LocalDate crisisDay() {
        return today.minusDays(CRISIS_CAME);
    }

    @Override
    public ZoneId zone() {
        return zone;
    }

    @Override
    public int customers() {
        return customers;
    }

    @Override
    public void offer(String role, RecordRef record) {
        offered.computeIfAbsent(role, any -> new ArrayList<>()).add(record);
    }

    @Override
    public List<RecordRef> offered(String role) {
        return List.copyOf(offered.getOrDefault(role, List.of()));
    }
}
