package org.maitri.tickets.internal.knowledge;

import org.maitri.persistence.Profile;
import org.maitri.testserver.TestServer;

/** The same on a server. */
class KnowledgeOnPostgresTest extends KnowledgeTest {

    @Override
    Profile profile() {
        return new Profile("knowledge", TestServer.database(), TestServer.USER);
    }
}
