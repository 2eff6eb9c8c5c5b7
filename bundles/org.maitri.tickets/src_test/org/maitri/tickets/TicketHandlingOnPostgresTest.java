package org.maitri.tickets;

import org.maitri.persistence.Profile;
import org.maitri.testserver.TestServer;

/** The same on a server. */
class TicketHandlingOnPostgresTest extends TicketHandlingTest {

    @Override
    Profile profile() {
        return new Profile("handling", TestServer.database(), TestServer.USER);
    }
}
