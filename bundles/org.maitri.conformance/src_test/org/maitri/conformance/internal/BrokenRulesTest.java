package org.maitri.conformance.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every rule can fail, and says where and what to do. */
class BrokenRulesTest {

    private static final Broken BROKEN = new Broken();

    /** Rules that need a server, or a contribution that is there twice, which one plug-in alone cannot show here. */
    private static final List<String> ELSEWHERE = List.of(
            "Migrations work on PostgreSQL",
            "Ids of figures",
            "Ids of reports",
            "Permissions and tasks",
            "A list that is exported");

    private static SmallProduct product;

    @BeforeAll
    static void open() {
        BrokenFiles.in(BROKEN);
        BrokenRecords.in(BROKEN);
        BrokenAnswers.in(BROKEN);
        product = new SmallProduct(Stamps.plugin());
    }

    @AfterAll
    static void close() {
        product.close();
    }

    private static Rule rule(String beginning) {
        List<Rule> found = Rules.all().stream()
                .filter(rule -> rule.sentence().startsWith(beginning))
                .toList();
        assertThat(found).as(beginning).hasSize(1);
        return found.getFirst();
    }

    @TestFactory
    Stream<DynamicTest> a_broken_rule_says_where_what_and_what_to_do() {
        return BROKEN.byRule().entrySet().stream()
                .map(each -> DynamicTest.dynamicTest(each.getKey(), () -> {
                    List<Fault> faults = rule(each.getKey()).faults(new Examined(each.getValue(), product));

                    assertThat(faults).isNotEmpty().allSatisfy(fault -> {
                        assertThat(fault.where()).isNotBlank();
                        assertThat(fault.what()).isNotBlank();
                        assertThat(fault.toDo()).isNotBlank();
                    });
                }));
    }

    @TestFactory
    Stream<DynamicTest> what_breaks_the_product_around_is_found_as_well() {
        return BrokenInside.byRule().entrySet().stream()
                .map(each -> DynamicTest.dynamicTest(each.getKey(), () -> {
                    try (SmallProduct around = new SmallProduct(each.getValue())) {
                        assertThat(rule(each.getKey()).faults(new Examined(each.getValue(), around)))
                                .isNotEmpty();
                    }
                }));
    }

    @Test
    void every_rule_is_broken_by_some_plugin() {
        Set<String> unbroken = new TreeSet<>();
        Rules.all().forEach(rule -> unbroken.add(rule.sentence()));
        unbroken.removeIf(sentence -> Stream.of(
                        BROKEN.byRule().keySet().stream(), ELSEWHERE.stream(), BrokenInside.byRule().keySet().stream())
                .flatMap(beginnings -> beginnings)
                .anyMatch(sentence::startsWith));

        assertThat(unbroken).isEmpty();
    }
}
