package org.maitri.modules.tests;

class PublicRelationsConformanceTest extends ModuleConformance {

    PublicRelationsConformanceTest() {
        super("publicrelations");
    }
}
