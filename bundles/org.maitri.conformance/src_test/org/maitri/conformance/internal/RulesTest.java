package org.maitri.conformance.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** A plug-in that keeps the rules passes, and rules read as sentences that are there once. */
class RulesTest {

    @Test
    void a_plugin_that_keeps_the_rules_passes_them() {
        Given plugin = Files.of(Stamps.plugin());
        try (SmallProduct product = new SmallProduct(plugin)) {
            Examined examined = new Examined(plugin, product);
            assertThat(Rules.all())
                    .allSatisfy(rule -> assertThat(rule.faults(examined))
                            .as(rule.sentence())
                            .isEmpty());
        }
    }

    @Test
    void a_rule_is_a_sentence_that_is_there_once() {
        List<String> sentences = Rules.all().stream().map(Rule::sentence).toList();
        Set<String> seen = new HashSet<>();

        assertThat(sentences)
                .allMatch(seen::add)
                .allMatch(sentence -> sentence.matches("[A-Zp][^.]{10,120}|.*plugin\\.xml.*|.*<module>.*|.*NNNN.*"));
    }
}
