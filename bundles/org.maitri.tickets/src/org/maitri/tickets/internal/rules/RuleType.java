package org.maitri.tickets.internal.rules;

import java.util.List;
import org.maitri.spi.record.DescribedType;
import org.maitri.spi.record.Field;
import org.maitri.spi.record.Field.Use;
import org.maitri.spi.record.FieldKind;
import org.maitri.spi.record.RecordType;
import org.maitri.spi.record.Sort;
import org.maitri.tickets.internal.macros.Macro;
import org.osgi.service.component.annotations.Component;

/** Describes rules. */
@Component(service = RecordType.class)
public final class RuleType extends DescribedType<Rule> {

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

    @Override
    public String title(Rule rule) {
        return titled(rule.name());
    }
}
