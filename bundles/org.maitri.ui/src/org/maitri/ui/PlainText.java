package org.maitri.ui;

/** Words that somebody wrote, for controls in which some letters mean something else. */
public final class PlainText {

    private PlainText() {}

    /** For labels, buttons and menu items, where an ampersand would underline what follows it. */
    public static String inLabel(String words) {
        return words.replace("&", "&&");
    }

    /** For a part of a link's text, where angle brackets would begin a link of their own. */
    public static String inLink(String words) {
        return inLabel(words).replace("<", "\u2039").replace(">", "\u203A");
    }

    /** For a link that consists of these words. */
    public static String asLink(String words) {
        return "<a>" + inLink(words) + "</a>";
    }
}
