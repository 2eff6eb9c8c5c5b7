package org.maitri.tickets.internal.reports;

import org.maitri.persistence.Profile;
import org.maitri.testserver.TestServer;

/** The same on a server. */
class ServiceReportOnPostgresTest extends ServiceReportTest {

    @Override
    Profile profile() {
        return new Profile("report", TestServer.database(), TestServer.USER);
    }
}
