package org.maitri.publicrelations.internal;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.maitri.spi.metric.Metric;
import org.maitri.spi.metric.MetricValue;
import org.maitri.spi.metric.Unit;
import org.maitri.spi.persistence.UnitOfWork;
import org.osgi.service.component.annotations.Component;

/** What was given and received, in the usual currency. */
@Component(service = Metric.class)
public final class GiftsMetric extends SummedMetric {

    private static final String PAID =
            " from Gift g where g.archivedAt is null and g.state = 'paid' and g.givenOn between :from and :to and ";

    public GiftsMetric() {
        super(
                "gifts",
                Unit.MONEY,
                Direction.MORE_IS_BETTER,
                ChartForm.BARS,
                "publicrelations.gift",
                "select g.givenOn, sum(g.amount), count(g)" + PAID + GiftCurrencies.SUMMED + " group by g.givenOn");
    }

    @Override
    Map<String, Object> parameters(UnitOfWork work) {
        return Map.of("currency", GiftCurrencies.usual(work));
    }

    @Override
    public MetricValue evaluate(Context context, UnitOfWork work) {
        return super.evaluate(context, work).in(GiftCurrencies.usual(work));
    }

    /** What is not in the sum. */
    @Override
    String note(Context context, UnitOfWork work) {
        List<Object[]> others = work.entities()
                .createQuery(
                        "select g.currency, sum(g.amount)" + PAID + "g.currency <> :currency"
                                + " group by g.currency order by g.currency",
                        Object[].class)
                .setParameter("currency", GiftCurrencies.usual(work))
                .setParameter("from", context.period().from())
                .setParameter("to", context.period().to())
                .getResultList();
        String left = others.stream()
                .map(other -> Messages.get("gift.worth", other[1], other[0]))
                .collect(Collectors.joining(", "));
        return left.isEmpty() ? "" : Messages.get("metric.gifts.others", left);
    }
}
