package org.maitri.tickets.internal.backlog;

import org.maitri.persistence.Profile;
import org.maitri.testserver.TestServer;

/** The same on a server. */
class CountTicketsOnPostgresTest extends CountTicketsTest {

    @Override
    Profile profile() {
        return new Profile("counts", TestServer.database(), TestServer.USER);
    }
}
