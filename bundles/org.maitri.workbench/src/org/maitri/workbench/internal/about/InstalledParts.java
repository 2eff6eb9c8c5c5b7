package org.maitri.workbench.internal.about;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.text.Collator;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.Dictionary;
import java.util.Enumeration;
import java.util.List;
import java.util.Objects;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;

/** What the program consists of, with versions and licences, as its bundles tell. Any thread. */
final class InstalledParts {

    private static final int LONGEST = 200_000;
    private static final List<String> TEXTS =
            List.of("about.html", "META-INF/LICENSE", "META-INF/LICENSE.txt", "META-INF/LICENSE.md", "LICENSE");

    private InstalledParts() {}

    /** All bundles by name, those of the house first; parts of others, which have no name of their own, left out. */
    static List<Part> of(BundleContext context) {
        List<Part> parts = new ArrayList<>();
        for (Bundle bundle : context.getBundles()) {
            if (bundle.getBundleId() != 0 || bundle.getSymbolicName() != null) {
                parts.add(part(bundle));
            }
        }
        Comparator<Part> house = Comparator.comparing(part -> !part.id().startsWith("org.maitri"));
        parts.sort(house.thenComparing(Part::name, Collator.getInstance()));
        return parts;
    }

    private static Part part(Bundle bundle) {
        Dictionary<String, String> headers = bundle.getHeaders();
        String declared = header(headers, "Bundle-License");
        String text = text(bundle);
        String licence = LicenceName.in(declared);
        if (licence.isEmpty()) {
            licence = declared.isBlank() ? LicenceName.in(text) : declared;
        }
        String name = header(headers, "Bundle-Name");
        String id = String.valueOf(bundle.getSymbolicName());
        return new Part(name.isBlank() ? id : name, id, bundle.getVersion().toString(), licence, text);
    }

    private static String header(Dictionary<String, String> headers, String name) {
        String value = headers.get(name);
        return value == null ? "" : value;
    }

    private static String text(Bundle bundle) {
        List<URL> found = new ArrayList<>();
        TEXTS.stream().map(bundle::getEntry).filter(Objects::nonNull).forEach(found::add);
        Enumeration<URL> maven = bundle.findEntries("META-INF", "LICENSE*", true);
        if (found.isEmpty() && maven != null) {
            found.addAll(Collections.list(maven));
        }
        if (found.isEmpty()) {
            return "";
        }
        try (InputStream stream = found.getFirst().openStream()) {
            String text = new String(stream.readNBytes(LONGEST), StandardCharsets.UTF_8);
            return found.getFirst().getPath().endsWith(".html") ? plain(text) : text.strip();
        } catch (IOException unreadable) {
            return "";
        }
    }

    /** The words of a page. */
    static String plain(String html) {
        return html.replaceAll("(?s)<(head|style|script).*?</\\1>", "")
                .replaceAll("(?i)</?(p|h\\d|div|li|br)[^>]*>", "\n")
                .replaceAll("<[^>]+>", "")
                .replace("&quot;", "\"")
                .replace("&nbsp;", " ")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&amp;", "&")
                .replaceAll("[ \\t\\r]+", " ")
                .replaceAll("\\n[ \\n]*\\n", "\n\n")
                .strip();
    }
}
