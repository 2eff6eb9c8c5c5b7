package org.maitri.tickets;

import org.maitri.persistence.Profile;
import org.maitri.testserver.TestServer;

/** The same on a server. */
class TicketsOnPostgresTest extends TicketsDatabaseTest {

    @Override
    Profile profile() {
        return new Profile("tickets", TestServer.database(), TestServer.USER);
    }
}
