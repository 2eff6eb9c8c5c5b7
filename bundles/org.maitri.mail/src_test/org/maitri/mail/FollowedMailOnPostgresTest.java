package org.maitri.mail;

import org.maitri.persistence.Profile;
import org.maitri.testserver.TestServer;

/** The same on a server. */
class FollowedMailOnPostgresTest extends FollowedMailTest {

    @Override
    Profile profile() {
        return new Profile("mail", TestServer.database(), TestServer.USER);
    }
}
