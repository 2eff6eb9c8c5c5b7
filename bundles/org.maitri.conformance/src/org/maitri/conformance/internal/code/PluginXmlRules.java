package org.maitri.conformance.internal.code;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.maitri.conformance.internal.Contents;
import org.maitri.conformance.internal.Examined;
import org.maitri.conformance.internal.Faults;
import org.maitri.conformance.internal.Rule;

/** What plugin.xml contributes to the window. */
public final class PluginXmlRules {

    private static final String FILE = "plugin.xml";
    private static final Pattern CLASS = Pattern.compile("\\b(?:class|run|defaultHandler)=\"([\\w.$]+)");
    private static final Pattern LIST = Pattern.compile("RecordListView:([\\w.-]+)");
    private static final Pattern ID = Pattern.compile(
            "<(view|perspective|command|category|editor|page|handler|wizard)\\b[^>]*?\\bid=\"([^\"]+)\"");

    public static final List<Rule> ALL = List.of(
            rule("Every class that plugin.xml names exists", PluginXmlRules::classes),
            rule("Every list in plugin.xml is one of a record type there is", PluginXmlRules::lists),
            rule("Ids in plugin.xml begin with the name of their bundle", PluginXmlRules::ids));

    private PluginXmlRules() {}

    private interface ForXml {
        void look(Contents bundle, String xml, Examined examined, Faults faults);
    }

    private static Rule rule(String sentence, ForXml check) {
        return new Rule(
                sentence,
                (examined, faults) -> examined.bundles().stream()
                        .filter(bundle -> bundle.files().contains(FILE))
                        .forEach(bundle -> check.look(
                                bundle, bundle.text(FILE).replaceAll("(?s)<!--.*?-->", ""), examined, faults)));
    }

    /** Classes of the plug-in's own; those of the product are loaded by it. */
    private static void classes(Contents bundle, String xml, Examined examined, Faults faults) {
        Matcher named = CLASS.matcher(xml);
        while (named.find()) {
            String name = named.group(1);
            boolean own = name.startsWith(bundle.name() + '.');
            faults.expect(
                    !own || bundle.files().contains(name.replace('.', '/') + ".class"),
                    bundle.place(FILE),
                    "it names the class " + name + ", which is not in the bundle",
                    "Correct the name");
        }
    }

    private static void lists(Contents bundle, String xml, Examined examined, Faults faults) {
        Matcher list = LIST.matcher(xml);
        while (list.find()) {
            faults.expect(
                    examined.type(list.group(1)).isPresent(),
                    bundle.place(FILE),
                    "a list shows the record type " + list.group(1) + ", which nobody contributes",
                    "Correct the id, or contribute the RecordType");
        }
    }

    private static void ids(Contents bundle, String xml, Examined examined, Faults faults) {
        Matcher id = ID.matcher(xml);
        while (id.find()) {
            faults.expect(
                    id.group(2).startsWith(bundle.name()) || id.group(2).startsWith("org.eclipse."),
                    bundle.place(FILE),
                    "the " + id.group(1) + " has the id " + id.group(2),
                    "Begin it with " + bundle.name() + ", so that no other plug-in has the same");
        }
    }
}
