package org.maitri.tickets.internal.macros;

import org.maitri.persistence.Profile;
import org.maitri.testserver.TestServer;

/** The same on a server. */
class MacrosOnPostgresTest extends MacrosTest {

    @Override
    Profile profile() {
        return new Profile("macros", TestServer.database(), TestServer.USER);
    }
}
