package org.maitri.modules.tests;

class CampaignsConformanceTest extends ModuleConformance {

    CampaignsConformanceTest() {
        super("campaigns");
    }
}
