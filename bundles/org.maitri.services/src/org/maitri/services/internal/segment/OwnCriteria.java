package org.maitri.services.internal.segment;

import java.util.List;
import java.util.function.Supplier;
import org.maitri.spi.record.Choice;
import org.maitri.spi.record.Condition;
import org.maitri.spi.record.Filter.Operator;
import org.maitri.spi.record.RecordType;
import org.maitri.spi.record.Tone;
import org.maitri.spi.segment.CriteriaContributor;
import org.maitri.spi.segment.Criterion;
import org.maitri.spi.segment.Parameter;
import org.maitri.spi.segment.Segment;

/** What can be said of customers whatever modules there are. */
final class OwnCriteria implements CriteriaContributor {

    static final String KIND = "segments.kind";
    static final String SEGMENT = "segments.segment";
    static final String SNAPSHOT = "segments.snapshot";

    private final Supplier<List<RecordType<?>>> types;

    OwnCriteria(Supplier<List<RecordType<?>>> types) {
        this.types = types;
    }

    @Override
    public String group() {
        return Messages.get("own.group");
    }

    /** What a segment says is put in its place before anybody is asked; see {@link Nesting}. */
    @Override
    public List<Criterion> criteria() {
        List<Choice> kinds = types.get().stream()
                .map(type -> new Choice(type.id(), type.label(), Tone.NEUTRAL, type.icon()))
                .toList();
        return List.of(
                new Criterion(
                        KIND,
                        Messages.get("own.kind"),
                        List.of(Parameter.choice("kind", Messages.get("own.kind.kind"), kinds)),
                        arguments -> Condition.ALWAYS),
                new Criterion(
                        SEGMENT,
                        Messages.get("own.segment"),
                        List.of(Parameter.reference("segment", Messages.get("segment.label"), Segment.TYPE)),
                        arguments -> Condition.NEVER),
                new Criterion(
                        SNAPSHOT,
                        Messages.get("own.snapshot"),
                        List.of(Parameter.reference("snapshot", Messages.get("snapshot.label"), Segment.SNAPSHOT)),
                        arguments -> new Condition.Related(
                                Member.TYPE,
                                "customer",
                                Condition.is("snapshotId", Operator.EQUALS, arguments.reference("snapshot")))));
    }
}
