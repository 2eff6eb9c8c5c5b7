package org.maitri.customers.internal.cards;

import ezvcard.VCard;
import ezvcard.VCardVersion;
import ezvcard.io.text.VCardWriter;
import ezvcard.property.Address;
import ezvcard.property.BinaryProperty;
import ezvcard.property.Kind;
import ezvcard.property.Label;
import ezvcard.property.RawProperty;
import ezvcard.property.StructuredName;
import ezvcard.property.TextProperty;
import ezvcard.property.VCardProperty;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Cards as text. What was on a card of the same version is written exactly as it was; what was on one of another version, or
 * is new, is written as that version has it.
 */
final class WrittenCards extends CustomerCards {

    private static final String END_OF_LINE = "\r\n";
    private static final Pattern CHARSET = Pattern.compile("(?i);CHARSET=[^;:]*");
    private static final Pattern ASCII = Pattern.compile("\\p{ASCII}*");

    /** Written alike in versions 3.0 and 4.0 where no parameter says otherwise. */
    private static final Pattern ALIKE = Pattern.compile(
            "(?i)(N|FN|NICKNAME|ORG|TITLE|ROLE|NOTE|CATEGORIES|UID|URL|X-[\\w-]+)((;LANGUAGE=[^;:\"]*)*):(?s).*");

    private final Writer out;
    private final VCardVersion version;

    WrittenCards(OutputStream out, VCardVersion version) {
        this.out = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        this.version = version;
    }

    @Override
    void write(List<CardLine> lines, VCardVersion from, boolean organisation) throws IOException {
        List<CardLine> all = new ArrayList<>(lines);
        complete(all, organisation);
        Set<CardLine> said = from == version ? Set.of() : labelled(all);
        out.write("BEGIN:VCARD" + END_OF_LINE + "VERSION:" + version.getVersion() + END_OF_LINE);
        for (CardLine line : all) {
            if (!said.contains(line) && (from == version || !line.is("PRODID"))) {
                out.write(asWritten(line, from) ? written(line) : made(line));
            }
        }
        out.write("END:VCARD" + END_OF_LINE);
    }

    private boolean asWritten(CardLine line, VCardVersion from) {
        if (line.written() == null) {
            return false;
        }
        boolean neither21 = from != VCardVersion.V2_1 && version != VCardVersion.V2_1;
        return from == version || neither21 && ALIKE.matcher(line.written()).matches();
    }

    /** What this version demands, and what tells an organisation in versions without a KIND. */
    private void complete(List<CardLine> lines, boolean organisation) {
        boolean old = version != VCardVersion.V4_0;
        if (old && lines.stream().noneMatch(line -> line.is("N"))) {
            lines.add(CardLine.added("N", new StructuredName()));
        }
        if (old && organisation) {
            lines.removeIf(line -> line.written() == null && line.property() instanceof Kind);
            if (lines.stream().noneMatch(line -> line.is("X-ABSHOWAS"))) {
                lines.add(CardLine.added("X-ABSHOWAS", new RawProperty("X-ABShowAs", "COMPANY")));
            }
        }
    }

    /** The address labels of older cards, which go with their addresses now. */
    private Set<CardLine> labelled(List<CardLine> lines) {
        Set<CardLine> said = new HashSet<>();
        for (CardLine line : lines) {
            if (line.property() instanceof Label label) {
                lines.stream()
                        .filter(other -> other.property() instanceof Address address
                                && address.getLabel() == null
                                && address.getTypes().size() == label.getTypes().size()
                                && address.getTypes().containsAll(label.getTypes()))
                        .findFirst()
                        .ifPresent(other -> {
                            ((Address) other.property()).setLabel(label.getValue());
                            other.changed(other.property());
                            said.add(line);
                        });
            }
        }
        return said;
    }

    /** As it was, but for the encoding, which is that of this file now. */
    private static String written(CardLine line) {
        String text = line.written();
        if (!ASCII.matcher(text).matches()) {
            int colon = text.indexOf(':');
            text = CHARSET.matcher(text.substring(0, colon + 1)).replaceAll(";CHARSET=UTF-8")
                    + text.substring(colon + 1);
        }
        String ended = text.replace("\n", END_OF_LINE) + END_OF_LINE;
        boolean base64 = text.toUpperCase(Locale.ROOT).contains("BASE64") && text.indexOf('\n') >= 0;
        return base64 ? ended + END_OF_LINE : ended;
    }

    private String made(CardLine line) throws IOException {
        try {
            return made(line.property());
        } catch (IllegalArgumentException unsayable) {
            // Older versions have no way to write some parameters: the value is worth more than they are.
            VCardProperty bare = line.property().copy();
            bare.getParameters().clear();
            return made(bare);
        }
    }

    private String made(VCardProperty property) throws IOException {
        if (version != VCardVersion.V2_1) {
            property.getParameters().removeAll("CHARSET");
        }
        VCard card = new VCard();
        card.addProperty(version == VCardVersion.V2_1 ? escaped(property) : property);
        StringWriter text = new StringWriter();
        try (VCardWriter writer = new VCardWriter(text, version)) {
            writer.setAddProdId(false);
            writer.setVersionStrict(false);
            writer.setCaretEncodingEnabled(version != VCardVersion.V2_1);
            if (version == VCardVersion.V2_1 && !(property instanceof BinaryProperty<?>)) {
                // Readers of this version take the blank of a folded line for a part of it.
                writer.getVObjectWriter().getFoldedLineWriter().setLineLength(null);
            }
            writer.write(card);
        }
        String whole = text.toString();
        int begin = whole.indexOf(END_OF_LINE, whole.indexOf("VERSION:")) + 2;
        return whole.substring(begin, whole.lastIndexOf("END:VCARD"));
    }

    /** With backslashes that readers of version 2.1 take for those, where the library writes them bare. */
    private static VCardProperty escaped(VCardProperty property) {
        if (property instanceof RawProperty || !(property instanceof TextProperty text) || text.getValue() == null) {
            return property;
        }
        TextProperty copy = (TextProperty) text.copy();
        copy.setValue(text.getValue().replace("\\", "\\\\"));
        return copy;
    }

    @Override
    public void close() throws IOException {
        out.close();
    }
}
