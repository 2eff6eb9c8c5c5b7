package org.maitri.ui;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageDataProvider;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.maitri.ui.internal.LucideIcon;
import org.maitri.ui.theme.Theme;

/**
 * The icons of the house, by their name in the Lucide set: {@code "ticket"}, {@code "user"}. Drawn in the colour of the
 * theme's text, sharp at every zoom. UI thread only; images belong to the display: never dispose one, and ask again in
 * every repaint so that a change of theme shows. An unknown name is drawn as a circle.
 *
 * <p>In {@code plugin.xml} an icon is written as {@code icon="lucide:/16/ticket.svg"}; it is drawn in a grey that both
 * themes bear.
 */
public final class Icons {

    /** In lists, toolbars and menus. */
    public static final int SMALL = 16;
    /** In empty states and tiles. */
    public static final int LARGE = 24;

    private static final String CACHE = "org.maitri.ui.icons";

    private record Key(String name, int size, RGB colour) {}

    private Icons() {}

    /** The icon at 16 px in the theme's text colour. */
    public static Image small(Control control, String name) {
        return image(
                control.getDisplay(), name, SMALL, Theme.of(control).neutral(7).getRGB());
    }

    /** The icon at 24 px in the theme's text colour. */
    public static Image large(Control control, String name) {
        return image(
                control.getDisplay(), name, LARGE, Theme.of(control).neutral(7).getRGB());
    }

    /** Shows the icon on a button, at 16 px and in every theme. */
    public static void on(Button button, String name) {
        Theme.apply(button, () -> button.setImage(small(button, name)));
    }

    /** Shows the icon as a picture, at 16 px and in every theme. */
    public static void on(Label picture, String name) {
        Theme.apply(picture, () -> picture.setImage(small(picture, name)));
    }

    /** The icon in a colour of its own. */
    public static Image image(Display display, String name, int size, RGB colour) {
        return cache(display)
                .computeIfAbsent(new Key(name, size, colour), key -> new Image(display, provider(name, size, colour)));
    }

    /** For actions, menus and title images that JFace manages; in a grey that both themes bear. */
    public static ImageDescriptor descriptor(String name) {
        return ImageDescriptor.createFromImageDataProvider(zoom -> data(name, SMALL, LucideIcon.NEUTRAL, zoom));
    }

    private static ImageDataProvider provider(String name, int size, RGB colour) {
        return zoom -> data(name, size, colour, zoom);
    }

    private static ImageData data(String name, int size, RGB colour, int zoom) {
        return Optional.ofNullable(LucideIcon.of(name))
                .orElseGet(() -> LucideIcon.of("circle"))
                .draw(size, colour, zoom);
    }

    @SuppressWarnings("unchecked")
    private static Map<Key, Image> cache(Display display) {
        if (display.getData(CACHE) instanceof Map<?, ?> known) {
            return (Map<Key, Image>) known;
        }
        Map<Key, Image> images = new HashMap<>();
        display.setData(CACHE, images);
        display.disposeExec(() -> images.values().forEach(Image::dispose));
        return images;
    }
}
