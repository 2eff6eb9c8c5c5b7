package org.maitri.customers.internal.cards;

import java.io.IOException;
import java.io.Reader;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Cuts a text of many cards into single ones, so that a card that is cut off or unreadable takes no other with it. A card
 * inside a card (an AGENT of version 2.1) stays where it is. Memory holds one card, and of an overlong one only the start.
 */
final class CardText {

    /** The text of one card. @param problem a key of the message bundle; null if nothing is wrong */
    record Cut(long line, String text, String problem) {}

    private static final int LONGEST_CARD = 32 * 1024 * 1024;
    private static final Pattern AGENT = Pattern.compile("(?i)([\\w-]+\\.)?AGENT[^:]*:\\s*(BEGIN:VCARD)?\\s*");

    private final Reader in;
    private final StringBuilder line = new StringBuilder();
    private StringBuilder card;
    private long lineNumber;
    private long began;
    private int depth;
    private boolean agentAnnounced;
    private boolean tooLong;
    private boolean pushedBack;

    CardText(Reader in) {
        this.in = in;
    }

    Optional<Cut> next() throws IOException {
        while (pushedBack || readLine()) {
            pushedBack = false;
            String text = line.toString();
            String mark = line.length() < 200 ? text.strip().toUpperCase(Locale.ROOT) : "";
            boolean begins = mark.equals("BEGIN:VCARD");
            if (card == null) {
                if (begins) {
                    start(text);
                }
                continue;
            }
            if (begins && !agentAnnounced) {
                pushedBack = true;
                return Optional.of(finish("card.unfinished"));
            }
            append(text);
            if (mark.equals("END:VCARD") && --depth == 0) {
                return Optional.of(finish(null));
            }
            follow(text, mark, begins);
        }
        return card == null ? Optional.empty() : Optional.of(finish("card.unfinished"));
    }

    private void follow(String text, String mark, boolean begins) {
        boolean agent = !mark.isEmpty() && AGENT.matcher(text).matches();
        if (begins || agent && mark.endsWith("BEGIN:VCARD")) {
            depth++;
        }
        agentAnnounced = agent && !mark.endsWith("BEGIN:VCARD") || agentAnnounced && mark.isEmpty();
    }

    private void start(String text) {
        card = new StringBuilder();
        began = lineNumber;
        depth = 1;
        agentAnnounced = false;
        tooLong = false;
        append(text);
    }

    private void append(String text) {
        if (card.length() + text.length() < LONGEST_CARD) {
            card.append(text).append('\n');
        } else {
            tooLong = true;
        }
    }

    private Cut finish(String problem) {
        Cut cut = new Cut(began, card.toString(), tooLong ? "card.tooLong" : problem);
        card = null;
        return cut;
    }

    /** Reads to the end of the line; of a line beyond all measure only the start is kept. */
    private boolean readLine() throws IOException {
        line.setLength(0);
        int c = in.read();
        if (c < 0) {
            return false;
        }
        lineNumber++;
        for (; c >= 0 && c != '\n' && c != '\r'; c = in.read()) {
            if (line.length() < LONGEST_CARD) {
                line.append((char) c);
            } else {
                tooLong = true;
            }
        }
        // Some programs end lines with two carriage returns, old ones with nothing else.
        while (c == '\r') {
            in.mark(1);
            c = in.read();
            if (c != '\r' && c != '\n') {
                in.reset();
            }
        }
        return true;
    }
}
