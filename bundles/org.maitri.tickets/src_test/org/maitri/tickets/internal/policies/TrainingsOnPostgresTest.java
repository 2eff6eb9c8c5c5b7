package org.maitri.tickets.internal.policies;

import org.maitri.persistence.Profile;
import org.maitri.testserver.TestServer;

/** The same on a server. */
class TrainingsOnPostgresTest extends TrainingsTest {

    @Override
    Profile profile() {
        return new Profile("trainings", TestServer.database(), TestServer.USER);
    }
}
