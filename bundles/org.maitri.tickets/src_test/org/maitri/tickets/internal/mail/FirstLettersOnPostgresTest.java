package org.maitri.tickets.internal.mail;

import org.maitri.persistence.Profile;
import org.maitri.testserver.TestServer;

/** The same on a server. */
class FirstLettersOnPostgresTest extends FirstLettersTest {

    @Override
    Profile profile() {
        return new Profile("letters", TestServer.database(), TestServer.USER);
    }
}
