package org.maitri.customers.internal.cards;

import com.github.mangstadt.vinnie.io.VObjectPropertyValues;
import ezvcard.VCard;
import ezvcard.VCardVersion;
import ezvcard.io.scribe.ScribeIndex;
import ezvcard.io.scribe.VCardPropertyScribe;
import ezvcard.io.text.WriteContext;
import ezvcard.property.BinaryProperty;
import ezvcard.property.Photo;
import ezvcard.property.RawProperty;
import ezvcard.property.TextProperty;
import ezvcard.property.VCardProperty;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** Names and texts of a card's properties: their types, the labels their groups carry, and how they read. */
final class CardLabels {

    private static final ScribeIndex SCRIBES = new ScribeIndex();
    private static final List<String> SAY_NOTHING =
            List.of("internet", "pref", "voice", "msg", "postal", "parcel", "x400");

    private final Map<String, String> groups = new HashMap<>();

    CardLabels(VCard card) {
        for (RawProperty raw : card.getExtendedProperties("X-ABLabel")) {
            if (raw.getGroup() != null && raw.getValue() != null) {
                // Address books wrap their own words: _$!<HomePage>!$_
                groups.put(
                        raw.getGroup().toLowerCase(Locale.ROOT), raw.getValue().replaceAll("^_\\$!<(.*)>!\\$_$", "$1"));
            }
        }
    }

    /** "work fax", "home", or the label a person gave; null for none. */
    String of(VCardProperty property) {
        String types = property.getParameters().getTypes().stream()
                .flatMap(type -> List.of(type.split(",")).stream())
                .map(type -> type.strip().toLowerCase(Locale.ROOT))
                .filter(type -> !SAY_NOTHING.contains(type))
                .distinct()
                .collect(Collectors.joining(" "));
        String label = group(property);
        return label != null ? label : types.isEmpty() ? null : types;
    }

    private String group(VCardProperty property) {
        return property.getGroup() == null
                ? null
                : groups.get(property.getGroup().toLowerCase(Locale.ROOT));
    }

    /** 0 for the one that is preferred, 100 for those of which nothing is said. */
    int preference(VCardProperty property) {
        boolean preferred =
                property.getParameters().getTypes().stream().anyMatch(type -> type.equalsIgnoreCase("pref"));
        Integer order = property.getParameters().getPref();
        return preferred ? 0 : order == null ? 101 : order;
    }

    /** The property's own name, with the label of its group. */
    String columnOf(VCardProperty property) {
        String label = group(property);
        String name = property instanceof RawProperty raw ? raw.getPropertyName() : nameOf(property);
        return label == null ? name : name + " (" + label + ')';
    }

    private static String nameOf(VCardProperty property) {
        if (property instanceof Photo) {
            return "Photo";
        }
        VCardPropertyScribe<? extends VCardProperty> scribe = SCRIBES.getPropertyScribe(property.getClass());
        return scribe == null ? property.getClass().getSimpleName() : scribe.getPropertyName();
    }

    String textOf(VCardProperty property) {
        if (property instanceof BinaryProperty<?> binary && binary.getData() != null) {
            String type = binary.getContentType() == null
                    ? binary.getType()
                    : binary.getContentType().getMediaType();
            return Messages.get("card.binary", type == null ? nameOf(property) : type, binary.getData().length);
        }
        if (property instanceof TextProperty text) {
            return text.getValue();
        }
        @SuppressWarnings("unchecked")
        VCardPropertyScribe<VCardProperty> scribe =
                (VCardPropertyScribe<VCardProperty>) SCRIBES.getPropertyScribe(property.getClass());
        return VObjectPropertyValues.unescape(
                scribe.writeText(property, new WriteContext(VCardVersion.V4_0, null, false)));
    }
}
