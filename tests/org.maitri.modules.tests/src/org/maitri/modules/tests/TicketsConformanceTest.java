package org.maitri.modules.tests;

class TicketsConformanceTest extends ModuleConformance {

    TicketsConformanceTest() {
        super("tickets");
    }
}
