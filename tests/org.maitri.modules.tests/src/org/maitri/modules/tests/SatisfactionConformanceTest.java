package org.maitri.modules.tests;

class SatisfactionConformanceTest extends ModuleConformance {

    SatisfactionConformanceTest() {
        super("satisfaction");
    }
}
