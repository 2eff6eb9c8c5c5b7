package org.maitri.satisfaction;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.maitri.satisfaction.Anonymity.Verdict;

class AnonymityTest {

    private static Map<String, Long> people(Object... namesAndCounts) {
        Map<String, Long> people = new LinkedHashMap<>();
        for (int i = 0; i < namesAndCounts.length; i += 2) {
            people.put((String) namesAndCounts[i], ((Integer) namesAndCounts[i + 1]).longValue());
        }
        return people;
    }

    @Test
    void five_are_shown_and_four_are_not() {
        var verdicts = Anonymity.judge(people("five", 5, "four", 4, "other four", 4), 5);

        assertThat(verdicts)
                .containsEntry("five", Verdict.SHOWN)
                .containsEntry("four", Verdict.TOO_FEW)
                .containsEntry("other four", Verdict.TOO_FEW);
    }

    @Test
    void the_smallest_shown_group_is_hidden_where_taking_all_from_the_whole_would_leave_fewer_than_five() {
        var verdicts = Anonymity.judge(people("big", 40, "middle", 9, "legal", 3), 5);

        assertThat(verdicts)
                .containsEntry("legal", Verdict.TOO_FEW)
                .containsEntry("middle", Verdict.PROTECTS_OTHERS)
                .containsEntry("big", Verdict.SHOWN);
    }

    @Test
    void with_one_group_beside_a_small_one_only_the_whole_remains() {
        assertThat(Anonymity.judge(people("big", 40, "legal", 1), 5)).containsEntry("big", Verdict.PROTECTS_OTHERS);
    }

    @Test
    void small_groups_that_hide_each_other_cost_no_further_group() {
        var verdicts = Anonymity.judge(people("big", 40, "three", 3, "two", 2), 5);

        assertThat(verdicts).containsEntry("big", Verdict.SHOWN);
    }

    @Test
    void nobody_is_not_too_few() {
        assertThat(Anonymity.judge(people("empty", 0, "big", 5), 5))
                .containsEntry("empty", Verdict.EMPTY)
                .containsEntry("big", Verdict.SHOWN);
    }

    @Test
    void whatever_the_sizes_no_difference_speaks_of_fewer_than_the_minimum() {
        for (int a = 0; a < 9; a++) {
            for (int b = 0; b < 9; b++) {
                for (int c = 0; c < 9; c++) {
                    Map<String, Long> people = people("a", a, "b", b, "c", c);
                    var verdicts = Anonymity.judge(people, 5);
                    long hidden = people.entrySet().stream()
                            .filter(group -> verdicts.get(group.getKey()) != Verdict.SHOWN)
                            .mapToLong(Map.Entry::getValue)
                            .sum();
                    boolean anyShown = verdicts.containsValue(Verdict.SHOWN);

                    assertThat(!anyShown || hidden == 0 || hidden >= 5)
                            .as(people + " " + verdicts)
                            .isTrue();
                }
            }
        }
    }
}
