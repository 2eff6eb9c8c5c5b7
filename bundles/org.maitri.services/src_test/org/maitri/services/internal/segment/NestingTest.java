package org.maitri.services.internal.segment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.maitri.kernel.RecordRef;
import org.maitri.kernel.RefusedException;
import org.maitri.spi.segment.Expression;
import org.maitri.spi.segment.Segment;

class NestingTest {

    private static final RecordRef REGULARS = new RecordRef(Segment.TYPE, new UUID(1, 1));
    private static final RecordRef BEST = new RecordRef(Segment.TYPE, new UUID(1, 2));
    private static final Expression VIP = new Expression.Says("tags.vip", List.of());

    private final Map<RecordRef, Expression> segments = new HashMap<>();
    private final Nesting nesting = new Nesting(segments::get);

    private static Expression in(RecordRef segment) {
        return new Expression.Says(OwnCriteria.SEGMENT, List.of(segment.toString()));
    }

    @Test
    void a_segment_within_a_segment_says_what_it_says() {
        segments.put(REGULARS, VIP);
        segments.put(BEST, new Expression.Not(in(REGULARS)));

        assertThat(nesting.expanded(new Expression.All(List.of(VIP, in(BEST)))))
                .isEqualTo(new Expression.All(List.of(VIP, new Expression.Not(VIP))));
    }

    @Test
    void no_segment_is_within_itself() {
        segments.put(REGULARS, in(BEST));
        segments.put(BEST, VIP);

        assertThatThrownBy(() -> nesting.requireNot(BEST, in(REGULARS))).isInstanceOf(RefusedException.class);
        segments.put(BEST, in(REGULARS));
        assertThatThrownBy(() -> nesting.expanded(in(BEST))).isInstanceOf(RefusedException.class);
    }

    @Test
    void one_segment_may_be_named_twice() {
        segments.put(BEST, VIP);

        assertThat(nesting.expanded(new Expression.Any(List.of(in(BEST), in(BEST)))))
                .isEqualTo(new Expression.Any(List.of(VIP, VIP)));
    }
}
