package org.maitri.mail.internal.read;

/** Joins lines that a mail program broke only because they were long (RFC 3676). */
final class Flowed {

    private Flowed() {}

    /** @param withoutBlank whether the blank before a soft break does not belong to the text */
    static String joined(String text, boolean withoutBlank) {
        StringBuilder out = new StringBuilder();
        int depthBefore = -1;
        boolean flows = false;
        for (String line : text.split("\n", -1)) {
            int depth = 0;
            while (depth < line.length() && line.charAt(depth) == '>') {
                depth++;
            }
            String words = line.substring(depth);
            if (words.startsWith(" ")) {
                words = words.substring(1);
            }
            if (!(flows && depth == depthBefore)) {
                if (depthBefore >= 0) {
                    out.append('\n');
                }
                out.append(">".repeat(depth)).append(depth > 0 && !words.isEmpty() ? " " : "");
            }
            // The line of two dashes above a signature ends with a blank, too, and does not flow.
            flows = words.endsWith(" ") && !words.equals("-- ");
            out.append(flows && withoutBlank ? words.substring(0, words.length() - 1) : words);
            depthBefore = depth;
        }
        return out.toString();
    }
}
