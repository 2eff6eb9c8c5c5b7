package org.maitri.publicrelations.internal;

import static org.maitri.publicrelations.internal.Messages.get;
import static org.maitri.spi.record.Condition.is;

import java.util.List;
import org.maitri.publicrelations.Gift;
import org.maitri.spi.persistence.Database;
import org.maitri.spi.record.Condition;
import org.maitri.spi.record.Filter.Operator;
import org.maitri.spi.segment.CriteriaContributor;
import org.maitri.spi.segment.Criterion;
import org.maitri.spi.segment.Parameter;
import org.maitri.spi.segment.Parameter.Kind;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;

/** What gifts and events say about customers. Money is added up in the usual currency only. */
@Component
public final class GiftCriteria implements CriteriaContributor {

    private static final String GIFT = "publicrelations.gift";
    private static final Condition PAID =
            Condition.all(is("direction", Operator.EQUALS, Gift.RECEIVED), is("state", Operator.EQUALS, Gift.PAID));

    // Is there while a profile is open.
    @Reference(cardinality = ReferenceCardinality.OPTIONAL, policy = ReferencePolicy.DYNAMIC)
    private volatile Database database;

    @Activate
    public GiftCriteria() {}

    GiftCriteria(Database database) {
        this.database = database;
    }

    private Condition inUsualCurrency() {
        Database open = database;
        String usual = open == null ? "" : open.read(GiftCurrencies::usual);
        return usual.isEmpty()
                ? Condition.ALWAYS
                : Condition.any(is("currency", Operator.EMPTY), is("currency", Operator.EQUALS, usual));
    }

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
                                Parameter.of("amount", Kind.MONEY, get("criterion.amount")),
                                Parameter.of("since", Kind.DATE, get("criterion.since"))),
                        arguments -> new Condition.Summed(
                                GIFT,
                                "giver",
                                Condition.all(
                                        PAID,
                                        inUsualCurrency(),
                                        is("givenOn", Operator.AT_LEAST, arguments.date("since"))),
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
