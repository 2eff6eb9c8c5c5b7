package org.maitri.customers.internal.cards;

import ezvcard.VCard;
import ezvcard.VCardVersion;
import ezvcard.io.StreamWriter;
import ezvcard.io.json.JCardWriter;
import ezvcard.io.xml.XCardWriter;
import ezvcard.property.Address;
import ezvcard.property.Agent;
import ezvcard.property.Label;
import ezvcard.property.ProductId;
import ezvcard.property.RawProperty;
import ezvcard.property.VCardProperty;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/** Cards in JSON (jCard, RFC 7095) or XML (xCard, RFC 6351). */
final class ModelCards extends CustomerCards {

    private final OutputStream out;
    private final boolean json;
    private StreamWriter writer;
    private VCard first;

    ModelCards(OutputStream out, boolean json) {
        this.out = out;
        this.json = json;
    }

    @Override
    void write(List<CardLine> lines, VCardVersion version, boolean organisation) throws IOException {
        VCard card = new VCard(VCardVersion.V4_0);
        lines.stream()
                .map(CardLine::property)
                .filter(property -> !(property instanceof ProductId))
                .map(ModelCards::inline)
                .forEach(card::addProperty);
        for (Label label : List.copyOf(card.getProperties(Label.class))) {
            card.getAddresses().stream()
                    .filter(address ->
                            address.getLabel() == null && address.getTypes().containsAll(label.getTypes()))
                    .findFirst()
                    .ifPresent(address -> move(label, address, card));
        }
        // One card stands alone, several stand in a list: which it is shows with the second one.
        if (writer == null && first == null) {
            first = card;
        } else {
            begin(true);
            writer.write(card);
        }
    }

    private static void move(Label label, Address address, VCard card) {
        address.setLabel(label.getValue());
        card.removeProperty(label);
    }

    /** A card within a card, which these forms do not know, stays as text. */
    private static VCardProperty inline(VCardProperty property) {
        if (property instanceof Agent agent && agent.getVCard() != null) {
            RawProperty text = new RawProperty("AGENT", agent.getVCard().write());
            text.setGroup(agent.getGroup());
            return text;
        }
        return property;
    }

    private void begin(boolean several) throws IOException {
        if (writer == null) {
            writer = json ? new JCardWriter(out, several) : new XCardWriter(out, 2);
            writer.setAddProdId(false);
            writer.setVersionStrict(false);
        }
        if (first != null) {
            VCard card = first;
            first = null;
            writer.write(card);
        }
    }

    @Override
    public void close() throws IOException {
        begin(first == null);
        writer.close();
    }
}
