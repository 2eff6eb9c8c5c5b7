package org.maitri.customers.internal.cards;

import ezvcard.VCard;
import ezvcard.VCardVersion;
import ezvcard.io.StreamReader;
import ezvcard.io.StreamWriter;
import ezvcard.io.json.JCardReader;
import ezvcard.io.json.JCardWriter;
import ezvcard.io.scribe.ScribeIndex;
import ezvcard.io.text.VCardReader;
import ezvcard.io.xml.XCardReader;
import ezvcard.io.xml.XCardWriter;
import ezvcard.property.RawProperty;
import ezvcard.property.VCardProperty;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/** A card between import and export: how it is kept as text, and read again property by property. */
final class KeptCard {

    private static final ScribeIndex SCRIBES = new ScribeIndex();

    private KeptCard() {}

    /** The text a card of a JSON or XML file is kept as. */
    static String textOf(VCard card, CardFile.Form form) {
        StringWriter text = new StringWriter();
        try (StreamWriter writer =
                form == CardFile.Form.JSON ? new JCardWriter(text) : new XCardWriter(text, (Integer) null)) {
            writer.setAddProdId(false);
            writer.setVersionStrict(false);
            writer.write(card);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return text.toString();
    }

    /** The properties of a kept card, in their order. */
    static List<CardLine> lines(String form, String content) {
        if (form.equals(CardFile.Form.TEXT.name())) {
            return CardLines.of(content);
        }
        List<CardLine> lines = new ArrayList<>();
        card(form, content).getProperties().forEach(property -> lines.add(CardLine.added(nameOf(property), property)));
        return lines;
    }

    /** The whole card as it is understood. */
    static VCard card(String form, String content) {
        try (StreamReader reader = WholeNames.in(reader(form, content))) {
            VCard card = reader.readNext();
            return card == null ? new VCard() : card;
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static StreamReader reader(String form, String content) {
        if (form.equals(CardFile.Form.TEXT.name())) {
            return new VCardReader(content, VCardVersion.V2_1);
        }
        return form.equals(CardFile.Form.JSON.name()) ? new JCardReader(content) : new XCardReader(content);
    }

    static VCardVersion version(String form, String content) {
        return form.equals(CardFile.Form.TEXT.name()) ? CardLines.versionOf(content) : VCardVersion.V4_0;
    }

    static String nameOf(VCardProperty property) {
        return property instanceof RawProperty raw
                ? raw.getPropertyName()
                : SCRIBES.getPropertyScribe(property.getClass()).getPropertyName();
    }
}
