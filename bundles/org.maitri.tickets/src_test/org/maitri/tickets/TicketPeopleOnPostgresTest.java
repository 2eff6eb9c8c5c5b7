package org.maitri.tickets;

import org.maitri.persistence.Profile;
import org.maitri.testserver.TestServer;

/** The same on a server. */
class TicketPeopleOnPostgresTest extends TicketPeopleTest {

    @Override
    Profile profile() {
        return new Profile("people", TestServer.database(), TestServer.USER);
    }
}
