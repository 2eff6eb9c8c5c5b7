package org.maitri.ui.internal;

/** Labels inside sentences. */
public final class Words {

    private Words() {}

    /** "Ticket" as it stands within a sentence: "ticket"; abbreviations stay as they are. */
    public static String inside(String label) {
        boolean word = label.length() > 1 && Character.isLowerCase(label.charAt(1));
        return word ? Character.toLowerCase(label.charAt(0)) + label.substring(1) : label;
    }
}
