package org.maitri.satisfaction;

/** Permissions besides reading and writing. */
public final class SatisfactionPermissions {

    /** To see the results of surveys, which keep the anonymity minimum. */
    public static final String RESULTS = "satisfaction.survey.results";

    private SatisfactionPermissions() {}
}
