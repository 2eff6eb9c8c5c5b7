package org.maitri.services;

import java.time.Clock;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.maitri.kernel.Progress;
import org.maitri.kernel.RecordRef;
import org.maitri.kernel.RefusedException;
import org.maitri.services.internal.segment.ExpressionJson;
import org.maitri.services.internal.segment.ExpressionText;
import org.maitri.services.internal.segment.MemberType;
import org.maitri.services.internal.segment.Nesting;
import org.maitri.services.internal.segment.Saved;
import org.maitri.services.internal.segment.SegmentType;
import org.maitri.services.internal.segment.SegmentsSchema;
import org.maitri.services.internal.segment.SnapshotType;
import org.maitri.services.internal.segment.Understood;
import org.maitri.services.internal.segment.Vocabulary;
import org.maitri.services.internal.segment.Wording;
import org.maitri.spi.access.Access;
import org.maitri.spi.persistence.Database;
import org.maitri.spi.persistence.SchemaContributor;
import org.maitri.spi.record.Condition;
import org.maitri.spi.record.Field;
import org.maitri.spi.record.ListQuery;
import org.maitri.spi.record.RecordType;
import org.maitri.spi.record.Records;
import org.maitri.spi.segment.CriteriaContributor;
import org.maitri.spi.segment.Criterion;
import org.maitri.spi.segment.Expression;
import org.maitri.spi.segment.Segment;
import org.maitri.spi.segment.Segments;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferencePolicyOption;

/** Asks the database who meets what was said; relative dates are reckoned anew each time. */
@Component
public final class SegmentsEngine implements Segments {

    private final Records records;
    private final Vocabulary vocabulary;
    private final Understood understood;
    private final Saved saved;
    private final Nesting nesting;
    private final Clock clock;

    @Activate
    public SegmentsEngine(
            @Reference Database database,
            @Reference Records records,
            @Reference Access access,
            @Reference(policyOption = ReferencePolicyOption.GREEDY) List<CriteriaContributor> contributors) {
        this(database, records, access, contributors, Clock.systemDefaultZone());
    }

    /** @param clock tells what "now" is, and in which time zone days begin */
    public SegmentsEngine(
            Database database, Records records, Access access, List<CriteriaContributor> contributors, Clock clock) {
        this.records = records;
        this.clock = clock;
        vocabulary = new Vocabulary(records, contributors);
        understood = new Understood(vocabulary, records);
        saved = new Saved(database, records, access);
        nesting = new Nesting(segment -> saved.audience(segment, Progress.NONE));
    }

    /** What the engine keeps in the database: to be among the schemas a database is opened with. */
    public static SchemaContributor schema() {
        return new SegmentsSchema();
    }

    /** The types of what the engine keeps. */
    public static List<RecordType<?>> recordTypes() {
        return List.of(new SegmentType(), new SnapshotType(), new MemberType());
    }

    @Override
    public List<Group> groups() {
        return vocabulary.groups();
    }

    @Override
    public Optional<Criterion> criterion(String id) {
        return vocabulary.criterion(id);
    }

    @Override
    public List<Field<?>> fields() {
        return vocabulary.fields();
    }

    @Override
    public List<RecordType<?>> customerTypes() {
        return vocabulary.customerTypes();
    }

    @Override
    public Expression parse(String text) {
        return understood.read(text);
    }

    @Override
    public String write(Expression expression) {
        return ExpressionText.write(expression);
    }

    @Override
    public String words(Expression expression) {
        return Wording.of(expression, vocabulary, records).words(expression);
    }

    @Override
    public Expression fromJson(String json) {
        return ExpressionJson.read(json);
    }

    @Override
    public String toJson(Expression expression) {
        return ExpressionJson.write(expression);
    }

    @Override
    public List<String> unavailable(Expression expression) {
        return switch (expression) {
            case Expression.All all -> unavailable(all.parts());
            case Expression.Any any -> unavailable(any.parts());
            case Expression.Not not -> unavailable(not.part());
            default -> vocabulary.problem(expression).isPresent() ? List.of(write(expression)) : List.of();
        };
    }

    private List<String> unavailable(List<Expression> parts) {
        return parts.stream().flatMap(part -> unavailable(part).stream()).toList();
    }

    @Override
    public Condition condition(Expression expression, RecordType<?> type) {
        return vocabulary.condition(nesting.expanded(expression), type, ZonedDateTime.now(clock));
    }

    @Override
    public Map<String, Long> count(Expression expression, Progress progress) {
        Map<String, Long> counts = new LinkedHashMap<>();
        for (RecordType<?> type : customerTypes()) {
            progress.check();
            counts.put(type.id(), count(condition(expression, type), type, progress));
        }
        return counts;
    }

    private long count(Condition condition, RecordType<?> type, Progress progress) {
        return condition.equals(Condition.NEVER)
                ? 0
                : records.count(ListQuery.of(type, 1).meeting(condition), progress);
    }

    @Override
    public boolean contains(Expression expression, RecordRef customer, Progress progress) {
        return records.type(customer.type())
                .filter(customerTypes()::contains)
                .map(type -> Condition.all(Condition.keyed(Set.of(customer.id())), condition(expression, type)))
                .map(condition -> count(condition, records.requireType(customer.type()), progress) > 0)
                .orElse(false);
    }

    @Override
    public Reason explain(Expression expression, RecordRef customer, Progress progress) {
        Wording wording = Wording.of(expression, vocabulary, records);
        return reason(expression, customer, wording, progress);
    }

    private Reason reason(Expression expression, RecordRef customer, Wording wording, Progress progress) {
        List<Expression> parts = switch (expression) {
            case Expression.All all -> all.parts();
            case Expression.Any any -> any.parts();
            case Expression.Not not -> List.of(not.part());
            default -> nesting.opened(expression).equals(expression) ? List.of() : List.of(nesting.opened(expression));
        };
        return new Reason(
                wording.words(expression),
                contains(expression, customer, progress),
                parts.stream()
                        .map(part -> reason(part, customer, wording, progress))
                        .toList());
    }

    @Override
    public List<Segment> all(Progress progress) {
        return saved.all(progress);
    }

    @Override
    public Segment find(String wanted, Progress progress) {
        return saved.find(wanted, progress);
    }

    @Override
    public Expression audience(RecordRef segmentOrSnapshot, Progress progress) {
        return saved.audience(segmentOrSnapshot, progress);
    }

    @Override
    public List<Segment> of(RecordRef customer, Progress progress) {
        List<Segment> found = new ArrayList<>();
        for (Segment segment : all(progress)) {
            progress.check();
            if (meets(customer, segment, progress)) {
                found.add(segment);
            }
        }
        return found;
    }

    private boolean meets(RecordRef customer, Segment segment, Progress progress) {
        try {
            return contains(segment.expression(), customer, progress);
        } catch (RefusedException unavailable) {
            return false;
        }
    }

    @Override
    public RecordRef define(String name, String description, Expression expression, Progress progress) {
        all(progress).stream()
                .filter(segment -> segment.name().equalsIgnoreCase(name))
                .forEach(segment -> nesting.requireNot(segment.record(), expression));
        return saved.define(name, description, expression, progress);
    }

    @Override
    public void change(RecordRef segment, Expression expression, Progress progress) {
        nesting.requireNot(segment, expression);
        saved.change(segment, expression, progress);
    }

    @Override
    public RecordRef snapshot(RecordRef segment, String name, Progress progress) {
        Segment taken = saved.find(segment.toString(), progress);
        Map<RecordType<?>, Condition> conditions = new LinkedHashMap<>();
        customerTypes().forEach(type -> conditions.put(type, condition(taken.expression(), type)));
        return saved.snapshot(taken, name, conditions, progress);
    }

    @Override
    public RecordRef findSnapshot(String wanted, Progress progress) {
        return saved.findSnapshot(wanted, progress);
    }

    @Override
    public Comparison compare(RecordRef snapshot, Progress progress) {
        Expression then = saved.audience(snapshot, progress);
        Expression now = saved.liveOf(snapshot, progress);
        Expression came = new Expression.All(List.of(now, new Expression.Not(then)));
        Expression left = new Expression.All(List.of(then, new Expression.Not(now)));
        return new Comparison(
                total(then, progress), total(now, progress), total(came, progress), total(left, progress), came, left);
    }

    private long total(Expression expression, Progress progress) {
        return count(expression, progress).values().stream()
                .mapToLong(Long::longValue)
                .sum();
    }
}
