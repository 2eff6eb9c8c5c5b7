package org.maitri.customers.internal.cards;

import ezvcard.property.VCardProperty;
import java.util.Locale;

/**
 * One property of a card, as it was written and as it is understood. Once it is changed only the latter counts.
 */
final class CardLine {

    private final String name;
    private final String group;
    private String written;
    private VCardProperty property;

    /** @param written the lines of a text card it stands in, separated by {@code \n}; null for other cards */
    CardLine(String name, String written, VCardProperty property) {
        this.name = name.toUpperCase(Locale.ROOT);
        this.group = property.getGroup() == null ? "" : property.getGroup().toLowerCase(Locale.ROOT);
        this.written = written;
        this.property = property;
    }

    /** A property that was not on the card. */
    static CardLine added(String name, VCardProperty property) {
        return new CardLine(name, null, property);
    }

    String name() {
        return name;
    }

    boolean is(String wanted) {
        return name.equals(wanted);
    }

    /** What ties it to other properties of its card; empty for nothing. */
    String group() {
        return group;
    }

    VCardProperty property() {
        return property;
    }

    /** The lines it stands in as they were; null if it was changed, or never stood in a text card. */
    String written() {
        return written;
    }

    /** Says that the property was changed, or is another one now. */
    void changed(VCardProperty now) {
        if (property.getGroup() != null && now.getGroup() == null) {
            now.setGroup(property.getGroup());
        }
        property = now;
        written = null;
    }
}
