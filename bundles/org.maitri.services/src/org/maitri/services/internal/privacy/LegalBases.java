package org.maitri.services.internal.privacy;

import java.util.List;
import org.maitri.spi.record.Choice;
import org.maitri.spi.record.Tone;

/** By what right personal data may be kept. */
final class LegalBases {

    static final List<Choice> ALL = List.of(
            basis("consent", "hand"),
            basis("contract", "file-signature"),
            basis("law", "landmark"),
            basis("vital", "heart-pulse"),
            basis("public", "building"),
            basis("interest", "scale"));

    private LegalBases() {}

    private static Choice basis(String value, String icon) {
        return new Choice(value, Messages.get("basis." + value), Tone.NEUTRAL, icon);
    }
}
