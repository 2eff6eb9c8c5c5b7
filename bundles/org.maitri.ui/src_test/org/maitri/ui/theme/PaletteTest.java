package org.maitri.ui.theme;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.maitri.spi.record.Tone;
import org.maitri.spi.report.SeriesColours;

class PaletteTest {

    private static final double TEXT = 4.5;
    private static final double LINE = 3.0;

    @ParameterizedTest
    @EnumSource(Palette.class)
    void every_tone_can_be_read_on_its_fill_and_its_border_seen_on_the_surface(Palette palette) {
        for (Tone tone : Tone.values()) {
            Palette.Meaning meaning = palette.tone(tone);
            assertThat(contrast(meaning.text(), meaning.fill()))
                    .as("%s text", tone)
                    .isGreaterThanOrEqualTo(TEXT);
            assertThat(contrast(meaning.text(), palette.neutral(0)))
                    .as("%s on surface", tone)
                    .isGreaterThanOrEqualTo(TEXT);
            assertThat(contrast(meaning.border(), palette.neutral(0)))
                    .as("%s border", tone)
                    .isGreaterThanOrEqualTo(LINE);
        }
    }

    @ParameterizedTest
    @EnumSource(Palette.class)
    void text_muted_text_and_accent_can_be_read_on_all_backgrounds(Palette palette) {
        for (int background :
                new int[] {palette.neutral(0), palette.neutral(1), palette.neutral(2), palette.accentFill()}) {
            assertThat(contrast(palette.neutral(8), background)).isGreaterThanOrEqualTo(TEXT);
            assertThat(contrast(palette.neutral(6), background)).isGreaterThanOrEqualTo(TEXT);
            assertThat(contrast(palette.accent(), background)).isGreaterThanOrEqualTo(TEXT);
        }
        assertThat(contrast(palette.onAccent(), palette.accent())).isGreaterThanOrEqualTo(TEXT);
    }

    @Test
    void the_order_of_series_begins_again_after_seven() {
        assertThat(Palette.LIGHT.series(6)).isEqualTo(Palette.LIGHT.neutral(8));
        assertThat(Palette.LIGHT.series(7)).isEqualTo(Palette.LIGHT.series(0));
    }

    @ParameterizedTest
    @EnumSource(Palette.class)
    void series_have_the_colours_they_have_on_paper(Palette palette) {
        for (int i = 0; i < 6; i++) {
            assertThat(palette.series(i)).isEqualTo(SeriesColours.of(i, 0));
        }
    }

    @ParameterizedTest
    @EnumSource(Palette.class)
    void the_first_series_of_a_chart_stand_out_from_what_they_lie_on(Palette palette) {
        for (int i = 0; i < 3; i++) {
            assertThat(contrast(palette.series(i), palette.neutral(0))).isGreaterThanOrEqualTo(3);
        }
    }

    private static double contrast(int one, int other) {
        double first = luminance(one);
        double second = luminance(other);
        return (Math.max(first, second) + 0.05) / (Math.min(first, second) + 0.05);
    }

    private static double luminance(int rgb) {
        return 0.2126 * channel(rgb >> 16) + 0.7152 * channel(rgb >> 8) + 0.0722 * channel(rgb);
    }

    private static double channel(int value) {
        double part = (value & 255) / 255.0;
        return part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4);
    }
}
