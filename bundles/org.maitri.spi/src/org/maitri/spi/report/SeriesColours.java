package org.maitri.spi.report;

import java.util.List;

/**
 * The colours of a chart's series, the same in the window and on paper: those of Okabe and Ito, which people with any colour
 * vision tell apart, the strongest on white first and without their yellow, which is lost there.
 *
 * @since 1.1
 */
public final class SeriesColours {

    private static final List<Integer> COLOURS = List.of(0x0072B2, 0xD55E00, 0x009E73, 0xCC79A7, 0xE69F00, 0x56B4E9);

    private SeriesColours() {}

    /**
     * The colour of a series as {@code 0xRRGGBB}; the order begins again after seven, the last of which is the colour of text.
     *
     * @param index from 0
     * @param text the colour of text where it is drawn
     */
    public static int of(int index, int text) {
        int place = index % (COLOURS.size() + 1);
        return place == COLOURS.size() ? text : COLOURS.get(place);
    }
}
