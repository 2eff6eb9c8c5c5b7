package org.maitri.conformance.internal;

import java.util.List;

/** What is examined: the bundles of one plug-in and what they contribute. */
public interface Plugin {

    List<Contents> bundles();

    /** What the plug-in registers as a service of this type, now. */
    <S> List<S> contributed(Class<S> contract);
}
