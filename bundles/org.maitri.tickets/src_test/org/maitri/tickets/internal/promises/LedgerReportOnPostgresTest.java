package org.maitri.tickets.internal.promises;

import org.maitri.persistence.Profile;
import org.maitri.testserver.TestServer;

/** The same on a server. */
class LedgerReportOnPostgresTest extends LedgerReportTest {

    @Override
    Profile profile() {
        return new Profile("ledger", TestServer.database(), TestServer.USER);
    }
}
