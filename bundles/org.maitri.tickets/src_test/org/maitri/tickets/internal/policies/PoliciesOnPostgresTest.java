package org.maitri.tickets.internal.policies;

import org.maitri.persistence.Profile;
import org.maitri.testserver.TestServer;

/** The same on a server. */
class PoliciesOnPostgresTest extends PoliciesTest {

    @Override
    Profile profile() {
        return new Profile("policies", TestServer.database(), TestServer.USER);
    }
}
