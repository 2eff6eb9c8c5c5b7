package org.maitri.tickets.internal.complaints;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.maitri.kernel.Money;
import org.maitri.spi.persistence.UnitOfWork;
import org.maitri.spi.record.Choice;
import org.maitri.spi.record.DescribedType;
import org.maitri.spi.record.Field;
import org.maitri.spi.record.Field.Use;
import org.maitri.spi.record.FieldKind;
import org.maitri.spi.record.RecordType;
import org.maitri.spi.record.Sort;
import org.maitri.spi.record.Tone;
import org.osgi.service.component.annotations.Component;

/** Describes how much somebody may give alone. */
@Component(service = RecordType.class)
public final class ApprovalLimitType extends DescribedType<ApprovalLimit> {

    private static final Choice EVERYBODY = new Choice("", Messages.get("limit.everybody"), Tone.NEUTRAL, "users");

    public ApprovalLimitType() {
        super(
                Messages.texts(),
                ApprovalLimit.class,
                "scale",
                Sort.by("amount"),
                ApprovalLimit::blank,
                List.of(
                        Field.<ApprovalLimit>of("who", FieldKind.TEXT, Messages.get("limit.who"))
                                .use(Use.LISTED, Use.SEARCHED, Use.SORTED)
                                .help(Messages.get("limit.who.help"))
                                .choices(List.of(EVERYBODY))
                                .maxLength(200)
                                .build(ApprovalLimit::who, ApprovalLimit::setWho),
                        Field.<ApprovalLimit>of("amount", FieldKind.MONEY, Messages.get("limit.amount"))
                                .currency("currency")
                                .use(Use.LISTED, Use.SORTED, Use.REQUIRED)
                                .check(value -> ((BigDecimal) value).signum() >= 0
                                        ? null
                                        : Messages.get("limit.amount.wrong", value))
                                .build(ApprovalLimit::amount, ApprovalLimit::setAmount),
                        Field.<ApprovalLimit>of("currency", FieldKind.TEXT, Messages.get("currency"))
                                .use(Use.LISTED, Use.REQUIRED)
                                .maxLength(3)
                                .check(code -> Money.currency(code.toString()).isPresent()
                                        ? null
                                        : Messages.get("currency.wrong", code))
                                .build(ApprovalLimit::currency, ApprovalLimit::setCurrency),
                        Field.<ApprovalLimit>of("approver", FieldKind.TEXT, Messages.get("limit.approver"))
                                .use(Use.LISTED)
                                .help(Messages.get("limit.approver.help"))
                                .maxLength(200)
                                .build(ApprovalLimit::approver, ApprovalLimit::setApprover)));
    }

    /** Of two limits for the same, nobody would know which holds. */
    @Override
    public Optional<String> problem(ApprovalLimit limit, UnitOfWork work) {
        return Limits.stored(work)
                .filter(other -> !other.id().equals(limit.id()) && other.isForTheSameAs(limit))
                .findFirst()
                .map(other -> Messages.get("limit.twice", title(limit), limit.currency(), other.amount()));
    }

    @Override
    public String title(ApprovalLimit limit) {
        return limit.isForEverybody() ? EVERYBODY.label() : limit.who();
    }
}
