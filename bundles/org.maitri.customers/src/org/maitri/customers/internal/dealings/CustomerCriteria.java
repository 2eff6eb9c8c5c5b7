package org.maitri.customers.internal.dealings;

import static org.maitri.spi.record.Condition.is;

import java.util.List;
import org.maitri.customers.Consent;
import org.maitri.customers.internal.Messages;
import org.maitri.customers.internal.Vocabulary;
import org.maitri.customers.internal.consents.ConsentRule;
import org.maitri.spi.record.Condition;
import org.maitri.spi.record.Filter.Operator;
import org.maitri.spi.segment.CriteriaContributor;
import org.maitri.spi.segment.Criterion;
import org.maitri.spi.segment.Parameter;
import org.maitri.spi.segment.Parameter.Kind;
import org.osgi.service.component.annotations.Component;

/** What consents and notes say about customers. */
@Component
public final class CustomerCriteria implements CriteriaContributor {

    @Override
    public String group() {
        return Messages.get("criterion.group");
    }

    @Override
    public List<Criterion> criteria() {
        return List.of(
                new Criterion(
                        "customers.consents",
                        Messages.get("criterion.consents"),
                        List.of(
                                Parameter.choice(
                                                "purpose", Messages.get("consent.purpose"), Vocabulary.CONSENT_PURPOSES)
                                        .initially(Consent.MARKETING),
                                Parameter.choice(
                                                "channel", Messages.get("consent.channel"), Vocabulary.CONSENT_CHANNELS)
                                        .initially(Consent.ANY)),
                        arguments -> consents(arguments.choice("purpose"), arguments.choice("channel"))),
                new Criterion(
                        "customers.noted",
                        Messages.get("criterion.noted"),
                        List.of(Parameter.of("within", Kind.DAYS, Messages.get("criterion.within"))
                                .initially("90d")),
                        arguments -> new Condition.Related(
                                "customers.note", "owner", is("at", Operator.AT_LEAST, arguments.since("within")))));
    }

    /** The same answer as {@link ConsentRule}: the channel's own decision counts, unless all channels were withdrawn later. */
    private static Condition consents(String purpose, String channel) {
        Condition every = newest(purpose, is("channel", Operator.EQUALS, Consent.ANY), Condition.ALWAYS);
        if (channel.equals(Consent.ANY)) {
            return every;
        }
        Condition here = is("channel", Operator.EQUALS, channel);
        Condition either = is("channel", Operator.ANY_OF, channel, Consent.ANY);
        Condition own = newest(purpose, here, Condition.ALWAYS);
        Condition last = newest(purpose, either, here);
        return Condition.any(
                Condition.all(own, Condition.any(Condition.not(decided(purpose, Consent.ANY)), every, last)),
                Condition.all(every, Condition.not(decided(purpose, channel))));
    }

    private static Condition decided(String purpose, String channel) {
        return new Condition.Related(
                Consent.TYPE,
                "customer",
                Condition.all(is("purpose", Operator.EQUALS, purpose), is("channel", Operator.EQUALS, channel)));
    }

    private static Condition newest(String purpose, Condition among, Condition that) {
        return new Condition.Newest(
                Consent.TYPE,
                "customer",
                Condition.all(is("purpose", Operator.EQUALS, purpose), among),
                "at",
                Condition.all(is("state", Operator.EQUALS, Consent.GIVEN), that));
    }
}
