package org.maitri.modules.tests;

import java.util.List;
import java.util.Optional;
import org.maitri.conformance.ConformanceTest;
import org.maitri.testserver.TestServer;

/** The modules that ship with the product keep the rules that every plug-in keeps. */
abstract class ModuleConformance extends ConformanceTest {

    private final String module;

    ModuleConformance(String module) {
        this.module = "org.maitri." + module;
    }

    @Override
    protected List<String> bundles() {
        return List.of(module, module + ".ui");
    }

    @Override
    protected Optional<String> emptyServerDatabase() {
        return Optional.of(TestServer.database());
    }
}
