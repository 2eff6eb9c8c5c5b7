package org.maitri.ui.internal.segment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.maitri.spi.record.Filter.Operator;
import org.maitri.spi.segment.Expression;

class BranchTest {

    private final Expression city = new Expression.Has("city", Operator.EQUALS, List.of("Bonn"));
    private final Expression asked = new Expression.Says("tickets.opened", List.of("90d"));

    @Test
    void keepsWhatItIsMadeOf() {
        for (Expression expression : List.of(
                Expression.EVERYBODY,
                city,
                new Expression.Not(asked),
                new Expression.All(List.of(city, new Expression.Not(new Expression.Any(List.of(asked, city))))),
                new Expression.Not(new Expression.All(List.of(city, asked))))) {
            assertThat(Branch.of(expression).expression()).isEqualTo(expression);
        }
    }

    @Test
    void rootTakesFurtherParts() {
        Branch root = Branch.root(city);
        root.parts().add(Branch.of(asked));
        assertThat(root.expression()).isEqualTo(new Expression.All(List.of(city, asked)));
        root.join(Branch.Join.NONE);
        assertThat(root.expression()).isEqualTo(new Expression.Not(new Expression.Any(List.of(city, asked))));
    }

    @Test
    void turnsRound() {
        Branch branch = Branch.of(new Expression.Not(new Expression.Not(city)));
        assertThat(branch.expression()).isEqualTo(city);
        branch.negate(true);
        assertThat(branch.expression()).isEqualTo(new Expression.Not(city));
    }
}
