package org.maitri.spi.metric;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.maitri.kernel.Ratio;
import org.maitri.spi.metric.MetricValue.Point;
import org.maitri.spi.persistence.UnitOfWork;

/**
 * A metric that is a share: a part of a whole, in percent. How large the whole is goes with it, and there is no share of nothing.
 *
 * @param <C> what is counted in a period
 */
public abstract class ShareMetric<C> implements Metric {

    @Override
    public final Unit unit() {
        return Unit.PERCENT;
    }

    @Override
    public Direction direction() {
        return Direction.MORE_IS_BETTER;
    }

    @Override
    public ChartForm chart() {
        return ChartForm.NONE;
    }

    /** Counts in the period of {@code context}. Called for the period before as well, if the two are compared. */
    protected abstract C count(Context context, UnitOfWork work);

    /** The part and the whole. */
    protected abstract Ratio share(C counted);

    /** What must be known to read it, or why there is none; may be blank. */
    protected abstract String note(C counted, UnitOfWork work);

    /** What is drawn. */
    protected List<Point> series(C counted, Context context) {
        return List.of();
    }

    /** Whether it is about a period, so that the one before can be compared, rather than about how things are now. */
    protected boolean isCompared() {
        return true;
    }

    @Override
    public final MetricValue evaluate(Context context, UnitOfWork work) {
        C now = count(context, work);
        Ratio share = share(now);
        Optional<BigDecimal> before = isCompared()
                ? share(count(new Context(context.period().previous(), context.zone()), work))
                        .percent()
                : Optional.empty();
        return new MetricValue(
                share.percent(), before, share.whole().longValue(), note(now, work), series(now, context));
    }
}
