package org.maitri.headless.internal;

import java.util.List;

/** Where the commands find what they work with. */
public interface Services {

    /** Waits a while for a service that is on its way. @throws IllegalStateException if it does not come */
    <T> T require(Class<T> service);

    /** All services of a kind that are there now. */
    <T> List<T> all(Class<T> service);
}
