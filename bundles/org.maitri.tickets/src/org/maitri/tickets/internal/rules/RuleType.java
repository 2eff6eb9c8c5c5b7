package org.maitri.tickets.internal.rules;

import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.maitri.kernel.Progress;
import org.maitri.kernel.RefusedException;
import org.maitri.spi.persistence.UnavailableException;
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

    private final AtomicReference<Search> search;

    public RuleType() {
        this(new AtomicReference<>());
    }

    private RuleType(AtomicReference<Search> search) {
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
                                .check(text -> problem((String) text, search.get()))
                                .build(Rule::conditions, Rule::setConditions),
                        Field.<Rule>of("macro", FieldKind.REFERENCE, Messages.get("rule.macro"))
                                .use(Use.LISTED, Use.REQUIRED)
                                .role(Macro.TYPE)
                                .build(Rule::macro, Rule::setMacro)));
        this.search = search;
    }

    /** Conditions are what the search of the open profile understands. */
    @Reference(cardinality = ReferenceCardinality.OPTIONAL, policy = ReferencePolicy.DYNAMIC, unbind = "unsetSearch")
    public void setSearch(Search opened) {
        search.set(opened);
    }

    public void unsetSearch(Search closed) {
        search.compareAndSet(closed, null);
    }

    private static String problem(String conditions, Search search) {
        try {
            if (search != null) {
                search.condition(conditions, Ticket.TYPE, Progress.NONE);
            }
            return null;
        } catch (UnavailableException later) {
            return null;
        } catch (RefusedException wrong) {
            return wrong.getMessage();
        }
    }

    @Override
    public String title(Rule rule) {
        return titled(rule.name());
    }
}
