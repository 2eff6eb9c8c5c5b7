package org.maitri.publicrelations.internal;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.maitri.spi.metric.Metric;
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

    /** The currency of the sum, and what is not in it. */
    @Override
    String note(Context context, UnitOfWork work) {
        String usual = GiftCurrencies.usual(work);
        List<Object[]> others = work.entities()
                .createQuery(
                        "select g.currency, sum(g.amount)" + PAID + "g.currency <> :currency"
                                + " group by g.currency order by g.currency",
                        Object[].class)
                .setParameter("currency", usual)
                .setParameter("from", context.period().from())
                .setParameter("to", context.period().to())
                .getResultList();
        String left = others.stream()
                .map(other -> Messages.get("gift.worth", other[1], other[0]))
                .collect(Collectors.joining(", "));
        return Stream.of(
                        usual.isEmpty() ? "" : Messages.get("metric.gifts.in", usual),
                        left.isEmpty() ? "" : Messages.get("metric.gifts.others", left))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining("; "));
    }
}
