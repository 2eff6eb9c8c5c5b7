package org.maitri.conformance.internal.contract;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.maitri.conformance.internal.Examined;
import org.maitri.conformance.internal.Faults;
import org.maitri.conformance.internal.Rule;
import org.maitri.kernel.Progress;
import org.maitri.kernel.RecordRef;
import org.maitri.spi.duplicates.DuplicateContributor;
import org.maitri.spi.duplicates.Trait;
import org.maitri.spi.privacy.RetentionCategory;
import org.maitri.spi.record.Condition;
import org.maitri.spi.record.Filter;
import org.maitri.spi.record.ListQuery;
import org.maitri.spi.record.NamedFilter;
import org.maitri.spi.record.RecordType;
import org.maitri.spi.record.Roles;
import org.maitri.spi.segment.Arguments;
import org.maitri.spi.segment.CriteriaContributor;
import org.maitri.spi.segment.Criterion;
import org.maitri.spi.segment.Parameter;

/** What can be asked of records: criteria of segments, named filters, retention, traits. */
public final class QuestionRules {

    private static final Pattern NAMED = Pattern.compile("\\{([a-zA-Z]+)}");

    public static final List<Rule> ALL = List.of(
            Rule.each(
                    CriteriaContributor.class,
                    "A criterion's id is the module's own, and its sentence names its parameters",
                    (said, x, f) -> {
                        f.words(said.group(), said, "group()");
                        said.criteria().forEach(criterion -> sentence(said, criterion, x, f));
                    }),
            Rule.each(
                    CriteriaContributor.class,
                    "A criterion is a condition that the database answers",
                    (said, x, f) -> said.criteria()
                            .forEach(criterion -> Rule.guarded(
                                    "The criterion " + criterion.id() + " of "
                                            + said.getClass().getName(),
                                    f,
                                    () -> answered(criterion, x)))),
            Rule.each(NamedFilter.class, "A named filter has a label and is answered, whoever asks", (filter, x, f) -> {
                f.words(filter.label(), filter, "label()");
                f.expect(
                        !filter.appliesTo("nobody.nobody"),
                        filter,
                        "it applies to any record type",
                        "Name its record types");
                for (RecordType<?> type : x.records().types()) {
                    if (filter.appliesTo(type.id())) {
                        List<Filter> meant = x.read(work -> filter.filters("nobody at all", work));
                        x.records().page(ListQuery.of(type, 5).where(meant), Progress.NONE);
                    }
                }
            }),
            Rule.each(
                    RetentionCategory.class,
                    "A retention category names what, since when and how long",
                    (kept, x, f) -> {
                        f.expect(x.owns(kept.id()), kept, "its id is " + kept.id(), "Begin it with " + x.prefix());
                        f.words(kept.label(), kept, "label()");
                        f.words(kept.counted(), kept, "counted()");
                        f.expect(
                                kept.months() >= 0, kept, "it stays " + kept.months() + " months", "Return 0 for ever");
                    }),
            Rule.each(
                    RetentionCategory.class,
                    "What is due is there, past its time, and no more than asked for",
                    (kept, x, f) -> {
                        List<RecordRef> due = x.read(work -> kept.due(x.now(), 3, work));
                        f.expect(
                                due.size() <= 3 && due.stream().allMatch(x::exists),
                                kept,
                                "of 3 records wanted it names " + due,
                                "Keep to the limit, and name records that exist");
                        f.expect(
                                x.read(work -> kept.due(Instant.EPOCH, 3, work)).isEmpty(),
                                kept,
                                "records are due whose time began before 1970",
                                "Compare with the moment that is given");
                    }),
            Rule.each(
                    DuplicateContributor.class,
                    "Records are recognised by traits that are named once",
                    (same, x, f) -> traits(same, x, f)));

    private QuestionRules() {}

    private static void sentence(CriteriaContributor said, Criterion criterion, Examined examined, Faults faults) {
        faults.expect(
                examined.owns(criterion.id()),
                said,
                "a criterion is called " + criterion.id(),
                "Begin it with " + examined.prefix());
        faults.words(criterion.sentence(), said, "the sentence of " + criterion.id());
        Set<String> named = new HashSet<>();
        Matcher matcher = NAMED.matcher(criterion.sentence());
        while (matcher.find()) {
            named.add(matcher.group(1));
        }
        Set<String> told = criterion.parameters().stream().map(Parameter::name).collect(Collectors.toSet());
        faults.expect(
                named.equals(told),
                said,
                "the sentence of " + criterion.id() + " names " + named + ", and its parameters are " + told,
                "Write every parameter in braces");
        criterion
                .parameters()
                .forEach(parameter -> faults.words(
                        parameter.label(), said, "the label of " + criterion.id() + "(" + parameter.name() + ")"));
    }

    private static void answered(Criterion criterion, Examined examined) {
        Map<String, Object> values = new HashMap<>();
        criterion.parameters().forEach(parameter -> values.put(parameter.name(), example(parameter, examined)));
        Condition condition = criterion.meaning().apply(new Arguments(values, ZonedDateTime.now(Examined.ZONE)));
        for (RecordType<?> type : examined.records().withRole(Roles.CUSTOMER)) {
            examined.records().count(ListQuery.of(type, 1).meeting(condition), Progress.NONE);
        }
    }

    private static Object example(Parameter parameter, Examined examined) {
        return switch (parameter.kind()) {
            case NUMBER, MONEY -> BigDecimal.ONE;
            case DAYS -> 30;
            case CHOICE -> parameter.choices().getFirst().value();
            case REFERENCE ->
                new RecordRef(
                        examined.records().withRole(parameter.role()).stream()
                                .map(RecordType::id)
                                .findFirst()
                                .orElse(parameter.role()),
                        new UUID(0, 0));
            case DATE -> LocalDate.now(Examined.ZONE);
        };
    }

    private static void traits(DuplicateContributor<?> same, Examined examined, Faults faults) {
        faults.expect(
                examined.type(same.recordType()).isPresent(),
                same,
                "recordType() is " + same.recordType() + ", which nobody contributes",
                "Name the record type");
        Set<String> seen = new HashSet<>();
        for (Trait trait : same.traits()) {
            faults.expect(seen.add(trait.id()), same, "the trait " + trait.id() + " is there twice", "Rename one");
            faults.words(trait.label(), same, "the label of the trait " + trait.id());
        }
        faults.expect(
                examined.read(work -> same.portraits(List.of(), work)).isEmpty()
                        && examined.read(work -> same.portraits(List.of(new UUID(0, 0)), work))
                                .isEmpty(),
                same,
                "there are portraits of records that do not exist",
                "Return portraits of what was asked for and is there");
    }
}
