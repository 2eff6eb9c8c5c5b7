package org.maitri.tickets.internal.rating;

import org.maitri.persistence.Profile;
import org.maitri.testserver.TestServer;

/** The same on a server. */
class RatingsOnPostgresTest extends RatingsTest {

    @Override
    Profile profile() {
        return new Profile("rating", TestServer.database(), TestServer.USER);
    }
}
