package org.maitri.tickets.internal.complaints;

import java.util.List;
import org.maitri.spi.record.DescribedType;
import org.maitri.spi.record.Field;
import org.maitri.spi.record.Field.Use;
import org.maitri.spi.record.FieldKind;
import org.maitri.spi.record.RecordType;
import org.maitri.spi.record.Roles;
import org.maitri.spi.record.Sort;
import org.maitri.tickets.Agent;
import org.osgi.service.component.annotations.Component;

/** Describes who answers for which complaints. */
@Component(service = RecordType.class)
public final class OwnerRuleType extends DescribedType<OwnerRule> {

    public OwnerRuleType() {
        super(
                Messages.texts(),
                OwnerRule.class,
                "user-check",
                Sort.by("position"),
                OwnerRule::new,
                List.of(
                        Field.<OwnerRule>of("position", FieldKind.INTEGER, Messages.get("rule.position"))
                                .use(Use.LISTED, Use.SORTED, Use.REQUIRED)
                                .help(Messages.get("rule.position.help"))
                                .build(OwnerRule::position, OwnerRule::setPosition),
                        Field.<OwnerRule>of("owner", FieldKind.TEXT, Messages.get("rule.owner"))
                                .names(Agent.TYPE)
                                .use(Use.LISTED, Use.SEARCHED, Use.REQUIRED)
                                .maxLength(200)
                                .build(OwnerRule::owner, OwnerRule::setOwner),
                        Field.<OwnerRule>of("queue", FieldKind.TEXT, Messages.get("rule.queue"))
                                .names(Roles.QUEUE)
                                .use(Use.LISTED)
                                .help(Messages.get("rule.any"))
                                .maxLength(200)
                                .build(OwnerRule::queue, OwnerRule::setQueue),
                        Field.<OwnerRule>of("category", FieldKind.TEXT, Messages.get("rule.category"))
                                .use(Use.LISTED)
                                .help(Messages.get("rule.any"))
                                .maxLength(300)
                                .build(OwnerRule::category, OwnerRule::setCategory),
                        Field.<OwnerRule>of("product", FieldKind.TEXT, Messages.get("rule.product"))
                                .use(Use.LISTED)
                                .help(Messages.get("rule.any"))
                                .maxLength(300)
                                .build(OwnerRule::product, OwnerRule::setProduct),
                        Field.<OwnerRule>of("branch", FieldKind.REFERENCE, Messages.get("rule.branch"))
                                .use(Use.LISTED)
                                .role(Roles.BRANCH)
                                .build(OwnerRule::branch, OwnerRule::setBranch)));
    }

    @Override
    public String title(OwnerRule rule) {
        return titled(rule.owner());
    }
}
