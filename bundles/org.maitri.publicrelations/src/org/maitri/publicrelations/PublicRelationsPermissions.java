package org.maitri.publicrelations;

/** Permissions besides reading and writing. */
public final class PublicRelationsPermissions {

    /** To end a crisis or a recall. */
    public static final String CLOSE_EMERGENCY = "publicrelations.event.close";

    private PublicRelationsPermissions() {}
}
