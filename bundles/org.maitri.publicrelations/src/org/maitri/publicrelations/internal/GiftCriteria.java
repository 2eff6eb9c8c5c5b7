package org.maitri.publicrelations.internal;

import static org.maitri.publicrelations.internal.Messages.get;
import static org.maitri.spi.record.Condition.is;

import java.util.List;
import org.maitri.publicrelations.Gift;
import org.maitri.spi.record.Condition;
import org.maitri.spi.record.Filter.Operator;
import org.maitri.spi.segment.CriteriaContributor;
import org.maitri.spi.segment.Criterion;
import org.maitri.spi.segment.Parameter;
import org.maitri.spi.segment.Parameter.Kind;
import org.osgi.service.component.annotations.Component;

/** What gifts and events say about customers. */
@Component
public final class GiftCriteria implements CriteriaContributor {

    private static final String GIFT = "publicrelations.gift";
    private static final Condition PAID =
            Condition.all(is("direction", Operator.EQUALS, Gift.RECEIVED), is("state", Operator.EQUALS, Gift.PAID));

    @Override
    public String group() {
        return get("gift.plural");
    }

    @Override
    public List<Criterion> criteria() {
        return List.of(
                new Criterion(
                        "publicrelations.gave",
                        get("criterion.gave"),
                        List.of(
                                Parameter.of("amount", Kind.MONEY, get("gift.amount")),
                                Parameter.of("since", Kind.DATE, get("criterion.since"))),
                        arguments -> new Condition.Summed(
                                GIFT,
                                "giver",
                                Condition.all(PAID, is("givenOn", Operator.AT_LEAST, arguments.date("since"))),
                                "amount",
                                arguments.number("amount"))),
                new Criterion(
                        "publicrelations.pledged",
                        get("criterion.pledged"),
                        List.of(),
                        arguments -> new Condition.Related(GIFT, "giver", is("state", Operator.EQUALS, Gift.PLEDGED))),
                new Criterion(
                        "publicrelations.gave-at",
                        get("criterion.gave-at"),
                        List.of(Parameter.reference("event", get("event.label"), "publicrelations.event")),
                        arguments -> new Condition.Related(
                                GIFT,
                                "giver",
                                Condition.all(PAID, is("eventId", Operator.EQUALS, arguments.reference("event"))))));
    }
}
