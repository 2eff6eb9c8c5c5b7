package org.maitri.tickets.internal.rules;

import java.util.List;
import java.util.Optional;
import org.maitri.kernel.Progress;
import org.maitri.kernel.RefusedException;
import org.maitri.spi.persistence.UnavailableException;
import org.maitri.spi.persistence.UnitOfWork;
import org.maitri.spi.record.DescribedType;
import org.maitri.spi.record.Field;
import org.maitri.spi.record.Field.Use;
import org.maitri.spi.record.FieldKind;
import org.maitri.spi.record.RecordType;
import org.maitri.spi.record.Sort;
import org.maitri.spi.search.Search;
import org.maitri.tickets.Ticket;
import org.maitri.tickets.internal.macros.Macro;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;

/** Describes rules. */
@Component(service = RecordType.class)
public final class RuleType extends DescribedType<Rule> {

    /** Conditions are what the search of the open profile understands. */
    @Reference(cardinality = ReferenceCardinality.OPTIONAL, policy = ReferencePolicy.DYNAMIC)
    volatile Search search;

    public RuleType() {
        super(
                Messages.texts(),
                Rule.class,
                "workflow",
                Sort.by("name"),
                Rule::new,
                List.of(
                        Field.<Rule>of("name", FieldKind.TEXT, Messages.get("rule.name"))
                                .use(Use.LISTED, Use.SEARCHED, Use.SORTED, Use.REQUIRED)
                                .maxLength(200)
                                .build(Rule::name, Rule::setName),
                        Field.<Rule>of("active", FieldKind.YES_NO, Messages.get("rule.active"))
                                .help(Messages.get("rule.active.help"))
                                .use(Use.LISTED)
                                .build(Rule::active, Rule::setActive),
                        Field.<Rule>of("occasion", FieldKind.CHOICE, Messages.get("rule.occasion"))
                                .use(Use.LISTED, Use.REQUIRED)
                                .choices(Occasion.CHOICES)
                                .build(Rule::occasion, Rule::setOccasion),
                        Field.<Rule>of("conditions", FieldKind.LONG_TEXT, Messages.get("rule.conditions"))
                                .help(Messages.get("rule.conditions.help"))
                                .use(Use.LISTED)
                                .maxLength(2000)
                                .build(Rule::conditions, Rule::setConditions),
                        Field.<Rule>of("macro", FieldKind.REFERENCE, Messages.get("rule.macro"))
                                .use(Use.LISTED, Use.REQUIRED)
                                .role(Macro.TYPE)
                                .build(Rule::macro, Rule::setMacro)));
    }

    /** A rule whose conditions have become wrong, as with a field that is gone, can still be put to rest. */
    @Override
    public Optional<String> problem(Rule rule, UnitOfWork work) {
        Search open = search;
        boolean atRest = rule.version() > 0 && !rule.active();
        if (open == null || atRest) {
            return Optional.empty();
        }
        try {
            open.condition(rule.conditions(), Ticket.TYPE, Progress.NONE);
            return Optional.empty();
        } catch (UnavailableException unreachable) {
            throw unreachable;
        } catch (RefusedException wrong) {
            return Optional.of(Messages.get("rule.wrong", wrong.getMessage()));
        }
    }

    @Override
    public String title(Rule rule) {
        return titled(rule.name());
    }
}
