package org.maitri.tickets.ui.internal.mail;

import java.util.regex.Pattern;

/** How the names are shown that strangers give: none is so long that its end is out of sight, none hides how it ends. */
final class ShownName {

    private static final int IN_LINE = 40;
    private static final int WHOLE = 120;
    private static final int END = 15;

    /** What breaks a line or turns the direction of reading. Joiners stay, some languages are written with them. */
    private static final Pattern MISLEADING =
            Pattern.compile("[\\p{Cntrl}\\u061C\\u200E\\u200F\\u2028-\\u202E\\u2066-\\u2069]");

    private ShownName() {}

    /** Among other words: its beginning and its end, which tells what it is. */
    static String inLine(String name) {
        return cut(name, IN_LINE);
    }

    /** Where there is room for it. */
    static String whole(String name) {
        return cut(name, WHOLE);
    }

    private static String cut(String name, int longest) {
        String plain = MISLEADING.matcher(name).replaceAll("_");
        return plain.length() <= longest
                ? plain
                : plain.substring(0, longest - END - 1) + '\u2026' + plain.substring(plain.length() - END);
    }
}
