package org.maitri.ui.theme;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.maitri.spi.record.Tone;

/**
 * The colours of the active theme as SWT colours. UI thread only. Ask again in every repaint rather than keeping a colour:
 * then a change of theme shows at once.
 */
public final class Theme {

    private static final String ACTIVE = "org.maitri.ui.theme.active";
    private static final String LISTENERS = "org.maitri.ui.theme.listeners";

    /** A state's colours: text on fill, and the line around it. */
    public record Colours(Color text, Color border, Color fill) {}

    private final Palette palette;
    private final Map<Integer, Color> colours = new HashMap<>();

    private Theme(Palette palette) {
        this.palette = palette;
    }

    /** The active theme of a display. */
    public static Theme of(Display display) {
        if (display.getData(ACTIVE) instanceof Theme theme) {
            return theme;
        }
        Theme theme = new Theme(StoredTheme.palette());
        display.setData(ACTIVE, theme);
        return theme;
    }

    public static Theme of(Control control) {
        return of(control.getDisplay());
    }

    /** Makes a palette the active one and tells everybody who draws with it. */
    public static void use(Display display, Palette palette) {
        if (of(display).palette == palette) {
            return;
        }
        display.setData(ACTIVE, new Theme(palette));
        for (Runnable listener : List.copyOf(listeners(display))) {
            listener.run();
        }
    }

    /** Runs {@code change} after each change of theme until {@code owner} is disposed. */
    public static void onChange(Control owner, Runnable change) {
        Display display = owner.getDisplay();
        listeners(display).add(change);
        owner.addDisposeListener(event -> listeners(display).remove(change));
    }

    /** Runs {@code paint} now and after each change of theme until {@code owner} is disposed. */
    public static void apply(Control owner, Runnable paint) {
        paint.run();
        onChange(owner, paint);
    }

    @SuppressWarnings("unchecked")
    private static List<Runnable> listeners(Display display) {
        if (display.getData(LISTENERS) instanceof List<?> known) {
            return (List<Runnable>) known;
        }
        List<Runnable> listeners = new ArrayList<>();
        display.setData(LISTENERS, listeners);
        return listeners;
    }

    public boolean dark() {
        return palette == Palette.DARK;
    }

    public Palette palette() {
        return palette;
    }

    /** @param step 0 (surface) to 8 (strongest text) */
    public Color neutral(int step) {
        return colour(palette.neutral(step));
    }

    /** What things lie on. */
    public Color surface() {
        return neutral(0);
    }

    /** What is raised from the surface or sunk into it: headers, chips, tiles. */
    public Color raised() {
        return neutral(1);
    }

    /** Thin lines between things. */
    public Color line() {
        return neutral(3);
    }

    public Color text() {
        return neutral(8);
    }

    /** Text that steps back: labels, explanations. */
    public Color mutedText() {
        return neutral(6);
    }

    public Color accent() {
        return colour(palette.accent());
    }

    public Color onAccent() {
        return colour(palette.onAccent());
    }

    /** The background under the pointer. */
    public Color hover() {
        return neutral(2);
    }

    /** The background of what is selected. */
    public Color selection() {
        return colour(palette.accentFill());
    }

    public Colours tone(Tone tone) {
        Palette.Meaning meaning = palette.tone(tone);
        return new Colours(colour(meaning.text()), colour(meaning.border()), colour(meaning.fill()));
    }

    /** The colour of the n-th series of a chart. */
    public Color series(int index) {
        return colour(palette.series(index));
    }

    private Color colour(int rgb) {
        return colours.computeIfAbsent(
                rgb, value -> new Color(new RGB(value >> 16 & 255, value >> 8 & 255, value & 255)));
    }
}
