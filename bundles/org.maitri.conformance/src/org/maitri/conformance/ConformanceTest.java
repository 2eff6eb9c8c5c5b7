package org.maitri.conformance;

import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.maitri.conformance.internal.Examined;
import org.maitri.conformance.internal.Fault;
import org.maitri.conformance.internal.Rule;
import org.maitri.conformance.internal.Rules;
import org.maitri.conformance.internal.osgi.InstalledPlugin;
import org.maitri.conformance.internal.osgi.RunningProduct;
import org.opentest4j.AssertionFailedError;

/**
 * Runs every rule of the conformance kit against one plug-in, one test a rule. Extended in a test bundle that Tycho runs, with the
 * plug-in and the product around it:
 *
 * <pre>
 * class LoyaltyConformanceTest extends ConformanceTest {
 *
 *     &#64;Override
 *     protected List&lt;String&gt; bundles() {
 *         return List.of("com.example.loyaltycard");
 *     }
 * }
 * </pre>
 *
 * A rule that is broken names every place, what is wrong there, and what to do about it. The rules read the sample data of all
 * plug-ins that are installed, so customers should be among them, and a database in memory holds what they write.
 */
@TestInstance(Lifecycle.PER_CLASS)
@Execution(ExecutionMode.SAME_THREAD)
public abstract class ConformanceTest {

    private RunningProduct product;
    private Examined examined;

    /** The symbolic names of the bundles the plug-in is made of. */
    protected abstract List<String> bundles();

    /**
     * The address of a PostgreSQL database that is empty and may be filled, {@code jdbc:postgresql://…}, another one each time it
     * is asked for. Without one, the migrations are tried on the embedded database alone.
     */
    protected Optional<String> emptyServerDatabase() {
        return Optional.empty();
    }

    /** Opens a database in memory and loads the sample. */
    @BeforeAll
    final void open() {
        product = RunningProduct.open(getClass(), this::emptyServerDatabase);
        examined = new Examined(InstalledPlugin.of(getClass(), bundles()), product);
    }

    @AfterAll
    final void close() {
        if (product != null) {
            product.close();
        }
    }

    /** All rules by their subject. */
    @TestFactory
    final Stream<DynamicNode> the_plugin_keeps_the_rules() {
        return Rules.bySubject().entrySet().stream()
                .map(subject -> dynamicContainer(
                        subject.getKey(),
                        subject.getValue().stream().map(rule -> dynamicTest(rule.sentence(), () -> keep(rule)))));
    }

    private void keep(Rule rule) {
        List<Fault> faults = rule.faults(examined);
        if (!faults.isEmpty()) {
            throw new AssertionFailedError("Broken: " + rule.sentence() + "\n"
                    + faults.stream().map(Fault::toString).distinct().collect(Collectors.joining("\n")));
        }
    }
}
