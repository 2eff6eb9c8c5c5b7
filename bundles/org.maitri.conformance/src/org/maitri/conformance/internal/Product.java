package org.maitri.conformance.internal;

import java.util.List;
import java.util.Optional;
import org.maitri.persistence.OpenDatabase;
import org.maitri.persistence.Profile;

/** The product a plug-in is examined in: a database that is open, the engines, and what everybody contributes. */
public interface Product {

    OpenDatabase database();

    <S> S engine(Class<S> engine);

    /** What all plug-ins together contribute, the examined one among them. */
    <S> List<S> installed(Class<S> contract);

    /** An empty database on a server; none where no server was given. */
    Optional<Profile> server();
}
