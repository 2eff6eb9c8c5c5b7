package org.maitri.compose.internal.pack;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.maitri.compose.internal.Branding;

/** What starts a product and shows it to its system, from this bundle's folder {@code launch}, in the product's own name. */
final class Launch {

    private Launch() {}

    static byte[] bytes(String file) {
        try (InputStream in = Launch.class.getResourceAsStream("/launch/" + file)) {
            if (in == null) {
                throw new IllegalStateException("launch/" + file + " is missing in this bundle");
            }
            return in.readAllBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static String text(String file) {
        return new String(bytes(file), StandardCharsets.UTF_8);
    }

    /** A text whose words {@code @key@} are replaced. */
    static String filled(String file, Map<String, String> values) {
        String text = text(file);
        for (Map.Entry<String, String> value : values.entrySet()) {
            text = text.replace('@' + value.getKey() + '@', value.getValue());
        }
        return text;
    }

    /** The start script for Linux and macOS. */
    static String unixScript(Branding branding) {
        return text("unix/maitri")
                .replace("\nid=maitri\n", "\nid=" + branding.id() + '\n')
                .replace("\nname=Maitri\n", "\nname=" + quoted(branding.name()) + '\n');
    }

    /** A word of the shell, whatever is in it. */
    static String quoted(String text) {
        return text.matches("[A-Za-z0-9_.-]+") ? text : '\'' + text.replace("'", "'\\''") + '\'';
    }

    /** XML has letters that mean something else there. */
    static String xml(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
