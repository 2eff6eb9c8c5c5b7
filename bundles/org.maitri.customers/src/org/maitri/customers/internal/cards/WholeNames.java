package org.maitri.customers.internal.cards;

import ezvcard.VCardDataType;
import ezvcard.VCardVersion;
import ezvcard.io.ParseContext;
import ezvcard.io.StreamReader;
import ezvcard.io.json.JCardValue;
import ezvcard.io.scribe.StructuredNameScribe;
import ezvcard.io.xml.XCardElement;
import ezvcard.parameter.VCardParameters;
import ezvcard.property.StructuredName;
import java.util.List;
import java.util.stream.Collectors;

/** Reads names with two family names or two given names whole, where the library takes the first of each. */
final class WholeNames extends StructuredNameScribe {

    private static final int FAMILY = 0;
    private static final int GIVEN = 1;

    /** Makes a reader read names whole. */
    static <R extends StreamReader> R in(R reader) {
        reader.registerScribe(new WholeNames());
        return reader;
    }

    @Override
    protected StructuredName _parseText(
            String value, VCardDataType type, VCardParameters parameters, ParseContext context) {
        return super._parseText(
                context.getVersion() == VCardVersion.V2_1 ? value : joined(value), type, parameters, context);
    }

    /** Family and given names in one word each: an unescaped comma parts them. */
    private static String joined(String value) {
        StringBuilder whole = new StringBuilder();
        int component = FAMILY;
        for (int i = 0; i < value.length(); i++) {
            char letter = value.charAt(i);
            if (letter == '\\' && i + 1 < value.length()) {
                whole.append(letter).append(value.charAt(++i));
            } else if (letter == ',' && component <= GIVEN) {
                whole.append(' ');
            } else {
                component += letter == ';' ? 1 : 0;
                whole.append(letter);
            }
        }
        return whole.toString().replaceAll(" +", " ");
    }

    @Override
    protected StructuredName _parseJson(
            JCardValue value, VCardDataType type, VCardParameters parameters, ParseContext context) {
        StructuredName name = super._parseJson(value, type, parameters, context);
        List<List<String>> parts = value.asStructured();
        if (parts.size() > FAMILY) {
            name.setFamily(one(parts.get(FAMILY)));
        }
        if (parts.size() > GIVEN) {
            name.setGiven(one(parts.get(GIVEN)));
        }
        return name;
    }

    @Override
    protected StructuredName _parseXml(XCardElement element, VCardParameters parameters, ParseContext context) {
        StructuredName name = super._parseXml(element, parameters, context);
        name.setFamily(one(element.all("surname")));
        name.setGiven(one(element.all("given")));
        return name;
    }

    private static String one(List<String> words) {
        String joined = words.stream()
                .filter(word -> word != null && !word.isBlank())
                .map(String::strip)
                .collect(Collectors.joining(" "));
        return joined.isEmpty() ? null : joined;
    }
}
