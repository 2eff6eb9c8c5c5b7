package org.maitri.conformance.internal.code;

import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.maitri.conformance.internal.Contents;
import org.maitri.conformance.internal.Faults;
import org.maitri.conformance.internal.Rule;

/** Texts: every one in every language that is shipped, none in the code or in plugin.xml. */
public final class TextRules {

    private static final Pattern LITERAL =
            Pattern.compile("\\b(name|label|tooltip|description|title|mnemonic)\\s*=\\s*\"([^%\"][^\"]*)\"");
    private static final Pattern KEY = Pattern.compile("(?:=\\s*\"|: )%([A-Za-z][\\w.\\-]*)");

    public static final List<Rule> ALL = List.of(
            new Rule(
                    "Every language has every text",
                    (examined, faults) -> examined.bundles()
                            .forEach(bundle -> Language.all(bundle).forEach(language -> complete(language, faults)))),
            new Rule(
                    "The same values are put into a text in every language",
                    (examined, faults) -> examined.bundles()
                            .forEach(bundle ->
                                    Language.all(bundle).forEach(language -> placeholders(language, faults)))),
            new Rule(
                    "Every text can be read as a pattern",
                    (examined, faults) -> examined.bundles()
                            .forEach(bundle -> Language.all(bundle).forEach(language -> patterns(language, faults)))),
            new Rule(
                    "Every text that the code asks for exists",
                    (examined, faults) -> examined.bundles().forEach(bundle -> asked(bundle, faults))),
            new Rule(
                    "plugin.xml holds keys of texts and no texts",
                    (examined, faults) -> examined.bundles().forEach(bundle -> literals(bundle, faults))),
            new Rule(
                    "Every key that plugin.xml and the manifest name has a text in every language",
                    (examined, faults) -> examined.bundles().forEach(bundle -> named(bundle, faults))));

    private TextRules() {}

    private static void complete(Language language, Faults faults) {
        if (language.isBase()) {
            return;
        }
        Set<String> base = keys(language.baseTexts());
        Set<String> here = keys(language.texts());
        base.stream()
                .filter(key -> !here.contains(key))
                .forEach(key -> faults.add(
                        language.place(),
                        "there is no text " + key,
                        "Translate it, as it stands in " + language.base()));
        here.stream()
                .filter(key -> !base.contains(key))
                .forEach(key -> faults.add(
                        language.place(),
                        "there is a text " + key + " that " + language.base() + " does not have",
                        "Remove it, or add it there"));
    }

    private static Set<String> keys(Properties texts) {
        Set<String> keys = new TreeSet<>();
        texts.stringPropertyNames().forEach(key -> keys.add(Language.withoutPlural(key)));
        return keys;
    }

    private static void placeholders(Language language, Faults faults) {
        Properties base = language.baseTexts();
        language.texts().forEach((key, text) -> {
            String original = base.getProperty(key.toString());
            if (original != null && !Language.isPlural(key.toString())) {
                Set<String> wanted = Language.placeholders(original);
                Set<String> found = Language.placeholders(text.toString());
                faults.expect(
                        wanted.equals(found),
                        language.place(),
                        key + " puts in " + found + " and the original puts in " + wanted,
                        "Use the same placeholders");
            }
        });
    }

    private static void patterns(Language language, Faults faults) {
        language.texts().forEach((key, text) -> {
            String problem = Language.problem(text.toString());
            faults.expect(
                    problem.isEmpty(),
                    language.place(),
                    key + " is no pattern: " + problem,
                    "Double the apostrophe, " + "and close every brace");
        });
    }

    private static void asked(Contents bundle, Faults faults) {
        for (String file : bundle.files(".*\\.class")) {
            for (AskedTexts.Asked asked : AskedTexts.in(bundle.read(file))) {
                String texts = asked.messages().replaceFirst("[^/]*$", "messages.properties");
                if (bundle.files().contains(texts)) {
                    Properties there = bundle.properties(texts);
                    String key = asked.counted() ? asked.key() + ".other" : asked.key();
                    faults.expect(
                            there.containsKey(key),
                            asked.in(),
                            "it asks for the text " + key + ", which " + bundle.place(texts) + " does not have",
                            "Add it there, and to every language");
                }
            }
        }
    }

    private static void literals(Contents bundle, Faults faults) {
        if (!bundle.files().contains("plugin.xml")) {
            return;
        }
        Matcher literal = LITERAL.matcher(shown(bundle.text("plugin.xml")));
        while (literal.find()) {
            faults.expect(
                    literal.group(2).matches("[a-z][\\w]*(\\.[\\w]+)+|[\\d.]+|true|false"),
                    bundle.place("plugin.xml"),
                    literal.group() + " is a text itself",
                    "Write " + literal.group(1) + "=\"%some.key\", and the text into OSGI-INF/l10n/bundle.properties");
        }
    }

    /** The elements people see something of: parameters, properties and tests have names for programs. */
    private static String shown(String xml) {
        return xml.replaceAll("(?s)<!--.*?-->", "")
                .replaceAll(
                        "(?s)<(parameter|property|with|test|variable|state|key|adapt|iterate|separator|groupMarker)\\b[^>]*>",
                        "");
    }

    private static void named(Contents bundle, Faults faults) {
        String described = bundle.text(Contents.MANIFEST).replaceAll("\\r?\\n ", "")
                + (bundle.files().contains("plugin.xml") ? bundle.text("plugin.xml") : "");
        String base = bundle.header("Bundle-Localization").orElse("OSGI-INF/l10n/bundle") + ".properties";
        if (!faults.expect(
                bundle.files().contains(base),
                bundle.place(base),
                "the file with the texts of manifest and plugin.xml is not in the bundle",
                "Name it with Bundle-Localization, and add its folder to bin.includes")) {
            return;
        }
        Matcher key = KEY.matcher(described);
        while (key.find()) {
            faults.expect(
                    bundle.properties(base).containsKey(key.group(1)),
                    bundle.place(base),
                    "there is no text " + key.group(1) + ", which manifest or plugin.xml name",
                    "Add it, in every language");
        }
    }
}
