package com.example.loyaltycard.tests;

import java.util.List;
import org.maitri.conformance.ConformanceTest;

// guide: conformance
class LoyaltyConformanceTest extends ConformanceTest {

    @Override
    protected List<String> bundles() {
        return List.of("com.example.loyaltycard");
    }
}
// guide: end
