package org.maitri.ui.internal;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.core.runtime.Platform;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageLoader;
import org.eclipse.swt.graphics.RGB;
import org.osgi.framework.Bundle;

/** One drawing of the Lucide set, as the text of its SVG file. */
public final class LucideIcon {

    /** Can be seen on the surfaces of both themes. */
    public static final RGB NEUTRAL = new RGB(0x76, 0x7F, 0x87);

    private static final String BUNDLE = "org.webjars.npm.lucide-static";
    private static final String ROOT = "META-INF/resources/webjars/lucide-static";
    private static final Map<String, LucideIcon> KNOWN = new ConcurrentHashMap<>();

    private final String svg;

    private LucideIcon(String svg) {
        this.svg = svg;
    }

    /** The drawing, or null if the set has none of that name. */
    public static LucideIcon of(String name) {
        return KNOWN.computeIfAbsent(name, LucideIcon::load);
    }

    private static LucideIcon load(String name) {
        URL file = name.matches("[a-z0-9-]+") ? Files.find(name) : null;
        if (file == null) {
            return null;
        }
        try (InputStream in = file.openStream()) {
            return new LucideIcon(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(file.toString(), unreadable);
        }
    }

    /** The drawing at a size in points, in one colour. */
    public byte[] svg(int size, RGB colour) {
        return svg.replace("width=\"24\"", "width=\"" + size + "\"")
                .replace("height=\"24\"", "height=\"" + size + "\"")
                .replace("currentColor", String.format("#%02x%02x%02x", colour.red, colour.green, colour.blue))
                .getBytes(StandardCharsets.UTF_8);
    }

    /** @param zoom in percent */
    public ImageData draw(int size, RGB colour, int zoom) {
        return new ImageLoader().load(new ByteArrayInputStream(svg(size * zoom / 100, colour)))[0];
    }

    /** Where the files of the set lie; its folder carries its version. */
    private static final class Files {

        private static final Bundle SET = Platform.isRunning() ? Platform.getBundle(BUNDLE) : null;
        private static final String FOLDER = SET == null ? ROOT + "/0.468.0/icons/" : inside(SET);

        private static String inside(Bundle set) {
            List<URL> versions = Collections.list(set.findEntries(ROOT, "*", false));
            String path = versions.get(0).getPath();
            return path.substring(1) + "icons/";
        }

        static URL find(String name) {
            String path = FOLDER + name + ".svg";
            return SET == null ? LucideIcon.class.getClassLoader().getResource(path) : SET.getEntry(path);
        }
    }
}
