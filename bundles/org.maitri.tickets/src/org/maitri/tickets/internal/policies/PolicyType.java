package org.maitri.tickets.internal.policies;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.maitri.spi.persistence.UnitOfWork;
import org.maitri.spi.record.DescribedType;
import org.maitri.spi.record.Field;
import org.maitri.spi.record.Field.Use;
import org.maitri.spi.record.FieldKind;
import org.maitri.spi.record.RecordType;
import org.maitri.spi.record.Sort;
import org.osgi.service.component.annotations.Component;

/** Describes policies. */
@Component(service = RecordType.class)
public final class PolicyType extends DescribedType<Policy> {

    public PolicyType() {
        super(
                Messages.texts(),
                Policy.class,
                "book-check",
                Sort.by("name"),
                Policy::new,
                Field.concat(validity(), promises()));
    }

    private static List<Field<Policy>> validity() {
        return List.of(
                Field.<Policy>of("name", FieldKind.TEXT, Messages.get("policy.name"))
                        .use(Use.LISTED, Use.SEARCHED, Use.SORTED, Use.REQUIRED)
                        .maxLength(200)
                        .build(Policy::name, Policy::setName),
                Field.<Policy>of("edition", FieldKind.INTEGER, Messages.get("policy.edition"))
                        .use(Use.LISTED, Use.REQUIRED, Use.NOMINAL)
                        .help(Messages.get("policy.edition.help"))
                        .check(value -> (Long) value >= 1 ? null : Messages.get("policy.edition.wrong", value))
                        .build(Policy::edition, Policy::setEdition),
                Field.<Policy>of("validFrom", FieldKind.DATE, Messages.get("policy.validFrom"))
                        .use(Use.LISTED, Use.SORTED, Use.REQUIRED)
                        .build(Policy::validFrom, Policy::setValidFrom),
                Field.<Policy>of("validTo", FieldKind.DATE, Messages.get("policy.validTo"))
                        .use(Use.LISTED)
                        .check(PolicyType::endProblem)
                        .build(Policy::validTo, Policy::setValidTo),
                Field.<Policy>of("words", FieldKind.LONG_TEXT, Messages.get("policy.words"))
                        .use(Use.SEARCHED)
                        .build(Policy::words, Policy::setWords));
    }

    private static List<Field<Policy>> promises() {
        return List.of(
                Field.<Policy>of("responseHours", FieldKind.INTEGER, Messages.get("policy.responseHours"))
                        .use(Use.LISTED)
                        .help(Messages.get("policy.responseHours.help"))
                        .check(value -> (Long) value >= 1 && (Long) value <= 10_000
                                ? null
                                : Messages.get("policy.responseHours.wrong", value))
                        .build(Policy::responseHours, Policy::setResponseHours),
                Field.<Policy>of("greetings", FieldKind.LONG_TEXT, Messages.get("policy.greetings"))
                        .help(Messages.get("policy.greetings.help"))
                        .build(Policy::greetings, Policy::setGreetings),
                Field.<Policy>of("remedyNeeded", FieldKind.YES_NO, Messages.get("policy.remedyNeeded"))
                        .use(Use.LISTED)
                        .build(Policy::remedyNeeded, Policy::setRemedyNeeded));
    }

    private static String endProblem(Object end, Function<String, Object> others) {
        return others.apply("validFrom") instanceof LocalDate begin && ((LocalDate) end).isBefore(begin)
                ? Messages.get("policy.validTo.wrong", end, begin)
                : null;
    }

    /** Of two with the same number, nobody would know which holds. */
    @Override
    public Optional<String> problem(Policy policy, UnitOfWork work) {
        return Policies.stored(work)
                .filter(other -> !other.id().equals(policy.id()) && other.isSameEditionAs(policy))
                .findFirst()
                .map(other -> Messages.get("policy.twice", title(other)));
    }

    @Override
    public String title(Policy policy) {
        return policy.name() == null || policy.name().isBlank() ? label() : policy.nameWithEdition();
    }
}
