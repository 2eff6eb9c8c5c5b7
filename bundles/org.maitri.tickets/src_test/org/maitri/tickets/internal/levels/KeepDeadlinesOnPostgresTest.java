package org.maitri.tickets.internal.levels;

import org.maitri.persistence.Profile;
import org.maitri.testserver.TestServer;

/** The same on a server. */
class KeepDeadlinesOnPostgresTest extends KeepDeadlinesTest {

    @Override
    Profile profile() {
        return new Profile("deadlines", TestServer.database(), TestServer.USER);
    }
}
