package org.maitri.tickets.internal.policies;

import org.maitri.persistence.Profile;
import org.maitri.testserver.TestServer;

/** The same on a server. */
class PolicyReportOnPostgresTest extends PolicyReportTest {

    @Override
    Profile profile() {
        return new Profile("policyreport", TestServer.database(), TestServer.USER);
    }
}
