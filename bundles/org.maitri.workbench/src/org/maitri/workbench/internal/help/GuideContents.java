package org.maitri.workbench.internal.help;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.Platform;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.osgi.framework.Bundle;

/** The contents of the guide: every table of contents that an installed bundle contributes to the platform's help. */
final class GuideContents {

    /** A page with the pages below it. */
    record Topic(String label, String url, List<Topic> topics) {}

    private static final String PLATFORM = "org.eclipse.";

    private GuideContents() {}

    static List<Topic> read() {
        List<Topic> topics = new ArrayList<>();
        for (IConfigurationElement toc :
                Platform.getExtensionRegistry().getConfigurationElementsFor("org.eclipse.help.toc")) {
            String contributor = toc.getContributor().getName();
            if (!toc.getName().equals("toc") || contributor.startsWith(PLATFORM)) {
                continue;
            }
            Bundle bundle = Platform.getBundle(contributor);
            URL file = bundle.getEntry(toc.getAttribute("file"));
            if (file == null) {
                ILog.get().warn(bundle.getSymbolicName() + " has no table of contents " + toc.getAttribute("file"));
            } else {
                topics.addAll(topics(read(file), bundle));
            }
        }
        return topics;
    }

    static List<Topic> topics(String xml, Bundle bundle) {
        return children(Jsoup.parse(xml, "", Parser.xmlParser()).selectFirst("toc"), bundle);
    }

    private static List<Topic> children(Element parent, Bundle bundle) {
        return parent == null
                ? List.of()
                : parent.children().stream()
                        .filter(child -> child.nameIs("topic"))
                        .map(child -> new Topic(
                                child.attr("label"), address(child.attr("href"), bundle), children(child, bundle)))
                        .toList();
    }

    private static String address(String href, Bundle bundle) {
        URL page = bundle == null || href.isBlank() ? null : bundle.getEntry(href);
        return page == null ? href : page.toString();
    }

    private static String read(URL file) {
        try (InputStream in = file.openStream()) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(file.toString(), unreadable);
        }
    }
}
