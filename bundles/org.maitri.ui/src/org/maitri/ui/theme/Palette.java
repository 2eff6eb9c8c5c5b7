package org.maitri.ui.theme;

import org.maitri.spi.record.Tone;
import org.maitri.spi.report.SeriesColours;

/**
 * The colours of a theme as numbers ({@code 0xRRGGBB}), free of SWT. Step 0 of the nine greys is the surface things lie on,
 * step 8 the strongest text.
 */
public enum Palette {
    /** Dark text on white. */
    LIGHT(
            new int[] {0xFFFFFF, 0xF6F7F8, 0xECEEF0, 0xDDE1E4, 0xC3C9CE, 0x7F8890, 0x5F6973, 0x3F4850, 0x1B2126},
            0x0B6B6B,
            0xFFFFFF,
            0xE0F1F0),
    /** Light text on near black. */
    DARK(
            new int[] {0x16191C, 0x1D2125, 0x262B30, 0x343A40, 0x4A525A, 0x7B858E, 0x9AA4AD, 0xC8CED4, 0xEEF1F3},
            0x54C5C0,
            0x06302F,
            0x143A3B);

    /** What a state looks like: text on fill, and the line around it. */
    public record Meaning(int text, int border, int fill) {}

    private final int[] neutral;
    private final int accent;
    private final int onAccent;
    private final int accentFill;

    Palette(int[] neutral, int accent, int onAccent, int accentFill) {
        this.neutral = neutral;
        this.accent = accent;
        this.onAccent = onAccent;
        this.accentFill = accentFill;
    }

    /** The palette that goes with a theme of the workbench. */
    public static Palette ofTheme(String themeId) {
        return themeId.contains("dark") ? DARK : LIGHT;
    }

    /** @param step 0 (surface) to 8 (strongest text) */
    public int neutral(int step) {
        return neutral[step];
    }

    /** The one accent, a deep teal: primary action, selection mark, link. */
    public int accent() {
        return accent;
    }

    /** Text on the accent. */
    public int onAccent() {
        return onAccent;
    }

    /** The background of what is selected. */
    public int accentFill() {
        return accentFill;
    }

    public Meaning tone(Tone tone) {
        boolean light = this == LIGHT;
        return switch (tone) {
            case NEUTRAL -> new Meaning(neutral(7), neutral(5), neutral(2));
            case INFO -> light ? new Meaning(0x1A4F8B, 0x4A86C5, 0xE3EFFB) : new Meaning(0x9CCBFF, 0x4A86C5, 0x14293F);
            case GOOD -> light ? new Meaning(0x1B5E33, 0x3F9460, 0xE2F4E8) : new Meaning(0x8FDBA8, 0x3F9460, 0x12301D);
            case WARNING ->
                light ? new Meaning(0x744600, 0xA8741A, 0xFDF1D9) : new Meaning(0xF3C979, 0xA8741A, 0x33260C);
            case BAD -> light ? new Meaning(0x9B1C1C, 0xD0605A, 0xFCE8E6) : new Meaning(0xFFB1A8, 0xD0605A, 0x3D1714);
        };
    }

    /** The colour of the n-th series of a chart, as on paper. */
    public int series(int index) {
        return SeriesColours.of(index, neutral(8));
    }
}
