package org.maitri.tickets.internal.rules;

import org.maitri.persistence.Profile;
import org.maitri.testserver.TestServer;

/** The same on a server. */
class RulesOnPostgresTest extends RulesTest {

    @Override
    Profile profile() {
        return new Profile("rules", TestServer.database(), TestServer.USER);
    }
}
