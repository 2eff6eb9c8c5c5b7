package org.maitri.services.internal.segment;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Proxy;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.maitri.kernel.RefusedException;
import org.maitri.spi.record.Filter.Operator;
import org.maitri.spi.segment.Expression;
import org.maitri.spi.segment.Segments;

class SegmentTypeTest {

    private static final Expression KNOWN = new Expression.Has("gender", Operator.EQUALS, List.of("female"));

    private final SegmentType type = new SegmentType();

    @Test
    void a_formula_that_asks_for_a_choice_there_is_not_is_not_saved() {
        type.segments = understanding("gender = Female");
        StoredSegment segment = new StoredSegment();

        segment.setWhere("gender = femal");
        assertThat(type.problem(segment, null)).contains("There is no such choice");

        segment.setWhere("gender = Female");
        assertThat(type.problem(segment, null)).isEmpty();
        assertThat(segment.expression()).isEqualTo(KNOWN);
    }

    @Test
    void while_no_profile_is_open_nothing_is_known_to_be_wrong() {
        StoredSegment segment = new StoredSegment();
        segment.setWhere("gender = femal");
        assertThat(type.problem(segment, null)).isEmpty();
    }

    private static Segments understanding(String formula) {
        return (Segments) Proxy.newProxyInstance(
                SegmentTypeTest.class.getClassLoader(), new Class<?>[] {Segments.class}, (proxy, method, arguments) -> {
                    if (!arguments[0].equals(formula)) {
                        throw new RefusedException("There is no such choice");
                    }
                    return KNOWN;
                });
    }
}
