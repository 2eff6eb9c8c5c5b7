package org.maitri.workbench.internal.preferences;

import java.net.URL;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import org.maitri.workbench.internal.Messages;
import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkUtil;

/** The languages whose texts are installed. */
final class Languages {

    private static final String TEXTS = "messages_";

    private Languages() {}

    /** Their tags: English, those of the language packs, and the one that is set, if there is one. */
    static List<String> tags(String set) {
        TreeSet<String> tags = new TreeSet<>(List.of(Locale.ENGLISH.toLanguageTag(), set));
        tags.remove("");
        Bundle bundle = FrameworkUtil.getBundle(Messages.class);
        String folder = Messages.class.getPackageName().replace('.', '/');
        Enumeration<URL> packs = bundle.findEntries(folder, TEXTS + "*.properties", false);
        if (packs != null) {
            Collections.list(packs).forEach(pack -> tags.add(tag(pack.getPath())));
        }
        return List.copyOf(tags);
    }

    /** Of {@code …/messages_pt_BR.properties} the tag {@code pt-BR}. */
    static String tag(String path) {
        return path.substring(path.lastIndexOf(TEXTS) + TEXTS.length(), path.lastIndexOf('.'))
                .replace('_', '-');
    }

    /** The language in its own words. */
    static String name(String tag) {
        Locale locale = Locale.forLanguageTag(tag);
        return locale.getDisplayName(locale);
    }
}
