package org.maitri.modules.tests;

class CustomersConformanceTest extends ModuleConformance {

    CustomersConformanceTest() {
        super("customers");
    }
}
