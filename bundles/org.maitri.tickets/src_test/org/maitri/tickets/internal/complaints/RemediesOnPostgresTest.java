package org.maitri.tickets.internal.complaints;

import org.maitri.persistence.Profile;
import org.maitri.testserver.TestServer;

/** The same on a server. */
class RemediesOnPostgresTest extends RemediesTest {

    @Override
    Profile profile() {
        return new Profile("complaints", TestServer.database(), TestServer.USER);
    }
}
