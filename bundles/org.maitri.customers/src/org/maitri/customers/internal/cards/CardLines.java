package org.maitri.customers.internal.cards;

import ezvcard.VCard;
import ezvcard.VCardVersion;
import ezvcard.io.text.VCardReader;
import ezvcard.parameter.VCardParameters;
import ezvcard.property.RawProperty;
import ezvcard.property.VCardProperty;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Cuts the text of one card into its properties and keeps how each was written. */
final class CardLines {

    private static final Pattern HEAD =
            Pattern.compile("(?:([\\w-]+)\\.)?([Xx]-[\\w/-]+|[\\w-]+)\\s*((?:;[^:]*?(?:\"[^\"]*\"[^:]*?)*)?):");
    /** A name and parameters that go on in the next line. */
    private static final Pattern FOLDED_HEAD = Pattern.compile("(?:[\\w-]+\\.)?[\\w-]+(?:;[\\w-]+(?:=[^;:]*)?)+;?");

    private static final Pattern VERSION = Pattern.compile("(?im)^\\s*VERSION\\s*:\\s*(\\S+)\\s*$");
    private static final String BEGIN = "BEGIN:VCARD";
    private static final String END = "END:VCARD";

    private final VCardVersion version;
    private final List<StringBuilder> cut = new ArrayList<>();
    private int depth;
    private boolean agentAnnounced;

    private CardLines(VCardVersion version) {
        this.version = version;
    }

    static VCardVersion versionOf(String text) {
        Matcher version = VERSION.matcher(text);
        VCardVersion said = version.find() ? VCardVersion.valueOfByStr(version.group(1)) : null;
        return said == null ? VCardVersion.V2_1 : said;
    }

    /** The properties in their order, without the lines that only frame the card. */
    static List<CardLine> of(String text) {
        CardLines lines = new CardLines(versionOf(text));
        List<String> all = text.lines().toList();
        for (int i = 0; i < all.size(); i++) {
            lines.take(all.get(i), i + 1 < all.size() ? all.get(i + 1) : "");
        }
        return lines.cut.stream()
                .map(StringBuilder::toString)
                .filter(written ->
                        !written.isBlank() && !VERSION.matcher(written).matches())
                .map(lines::understood)
                .toList();
    }

    private void take(String line, String next) {
        String mark = line.length() < 200 ? line.strip().toUpperCase(Locale.ROOT) : "";
        if (mark.equals(BEGIN)) {
            if (depth++ > 0) {
                more(line);
            }
        } else if (mark.equals(END)) {
            if (--depth > 0) {
                more(line);
            }
        } else if (depth > 1 || continues(line, next)) {
            more(line);
        } else {
            cut.add(new StringBuilder(line));
            boolean agent = mark.matches("([\\w-]+\\.)?AGENT[^:]*:\\s*(BEGIN:VCARD)?");
            depth += agent && mark.endsWith(BEGIN) ? 1 : 0;
            agentAnnounced = agent && !mark.endsWith(BEGIN);
        }
    }

    /** Whether a line belongs to the property before it: it is folded, or that one is not at its end. */
    private boolean continues(String line, String next) {
        if (cut.isEmpty()) {
            return false;
        }
        boolean head = HEAD.matcher(line).lookingAt()
                || isFolded(next)
                        && next.indexOf(':') >= 0
                        && FOLDED_HEAD.matcher(line).matches();
        StringBuilder last = cut.getLast();
        boolean soft = !last.isEmpty()
                && last.charAt(last.length() - 1) == '='
                && header(last).contains("QUOTED-PRINTABLE");
        return isFolded(line) || soft || line.isBlank() || !head;
    }

    private static boolean isFolded(String line) {
        return line.startsWith(" ") || line.startsWith("\t");
    }

    private static String header(CharSequence written) {
        Matcher head = HEAD.matcher(written);
        return head.lookingAt() ? head.group(3).toUpperCase(Locale.ROOT) : "";
    }

    private void more(String line) {
        if (!cut.isEmpty() && (!line.isBlank() || agentAnnounced)) {
            cut.getLast().append('\n').append(line);
        }
    }

    private CardLine understood(String written) {
        Matcher head = HEAD.matcher(written);
        boolean told = head.lookingAt();
        String name = told ? head.group(2) : "X-UNKNOWN";
        VCardProperty property = read(written);
        if (property == null) {
            property = new RawProperty(name, told ? written.substring(head.end()) : written);
            property.setParameters(new VCardParameters());
            property.setGroup(told ? head.group(1) : null);
        }
        return new CardLine(name, written, property);
    }

    private VCardProperty read(String written) {
        String card = BEGIN + "\nVERSION:" + version.getVersion() + '\n' + written + "\n\n" + END + '\n';
        try (VCardReader reader = WholeNames.in(new VCardReader(card, version))) {
            reader.setDefaultQuotedPrintableCharset(StandardCharsets.UTF_8);
            VCard read = reader.readNext();
            return read == null || read.getProperties().size() != 1
                    ? null
                    : read.getProperties().iterator().next();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        } catch (RuntimeException unreadable) {
            return null;
        }
    }
}
