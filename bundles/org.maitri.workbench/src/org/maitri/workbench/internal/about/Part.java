package org.maitri.workbench.internal.about;

/**
 * One bundle that is installed.
 *
 * @param licence its name; blank where the bundle does not tell
 * @param text what the bundle says about its licence; blank where it says nothing
 */
record Part(String name, String id, String version, String licence, String text) {}
