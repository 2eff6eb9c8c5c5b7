package ${package}.tests;

import java.util.List;
import org.maitri.conformance.ConformanceTest;

/** The plug-in keeps the rules of Maitri, one test a rule. */
class ConformsTest extends ConformanceTest {

    @Override
    protected List<String> bundles() {
        return List.of("${rootArtifactId}");
    }
}
