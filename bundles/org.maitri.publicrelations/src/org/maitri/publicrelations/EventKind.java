package org.maitri.publicrelations;

import java.util.List;

/** The kinds of events, as they are stored. */
public final class EventKind {

    public static final String PRESS = "press";
    public static final String RELEASE = "release";
    public static final String APPEARANCE = "appearance";
    public static final String COMMUNITY = "community";
    public static final String DONATION = "donation";
    public static final String VOLUNTEER = "volunteer";
    public static final String RECALL = "recall";
    public static final String CRISIS = "crisis";
    public static final String OTHER = "other";

    /** All, in the order people expect. */
    public static final List<String> ALL =
            List.of(PRESS, RELEASE, APPEARANCE, COMMUNITY, DONATION, VOLUNTEER, RECALL, CRISIS, OTHER);

    private EventKind() {}
}
