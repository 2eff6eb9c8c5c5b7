package org.maitri.plugins;

import java.time.Instant;

/**
 * Something that was added to the product.
 *
 * @param id the feature's or the bundle's, as {@code com.example.loyalty.feature}
 * @param label what people call it
 * @param version without a build's stamp, as people say it
 * @param vendor blank if nobody is named
 * @param source where it came from: a file, a folder or an address
 * @param signature who vouches for it, in words
 * @param installed when
 * @param state whether it takes part
 * @param reason why it does not take part; blank if it does
 */
public record Plugin(
        String id,
        String label,
        String version,
        String vendor,
        String source,
        String signature,
        Instant installed,
        State state,
        String reason) {

    /** Whether a plug-in takes part in this program. */
    public enum State {
        /** Its code runs. */
        ACTIVE,
        /** It takes part from the next start on. */
        NEXT_START,
        /** It does not fit this version of the product, or does not work. */
        BROKEN,
        /** Somebody switched it off. */
        OFF
    }
}
