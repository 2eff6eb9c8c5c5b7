package com.example.loyaltycard.internal;

import static com.example.loyaltycard.Messages.get;

import com.example.loyaltycard.Card;
import com.example.loyaltycard.Tier;
import java.util.List;
import org.maitri.spi.record.Condition;
import org.maitri.spi.record.Filter.Operator;
import org.maitri.spi.segment.CriteriaContributor;
import org.maitri.spi.segment.Criterion;
import org.maitri.spi.segment.Parameter;
import org.osgi.service.component.annotations.Component;

/** What can be said of customers by their cards. */
// guide: CriteriaContributor
@Component
public final class LoyaltyCriteria implements CriteriaContributor {

    @Override
    public String group() {
        return get("criteria.group");
    }

    @Override
    public List<Criterion> criteria() {
        return List.of(
                new Criterion(
                        "loyaltycard.tier",
                        get("criteria.tier"),
                        List.of(Parameter.choice("tier", get("card.tier"), Tier.ALL)),
                        arguments -> new Condition.Related(
                                Card.TYPE,
                                "customer",
                                Condition.is("tier", Operator.EQUALS, arguments.choice("tier")))),
                new Criterion(
                        "loyaltycard.points",
                        get("criteria.points"),
                        List.of(Parameter.of("points", Parameter.Kind.NUMBER, get("card.balance"))),
                        arguments -> new Condition.Related(
                                Card.TYPE,
                                "customer",
                                Condition.is(
                                        "balance",
                                        Operator.AT_LEAST,
                                        arguments.number("points").longValue()))));
    }
}
// guide: end
