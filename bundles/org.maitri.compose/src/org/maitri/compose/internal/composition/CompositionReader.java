package org.maitri.compose.internal.composition;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.maitri.compose.internal.Messages;
import org.maitri.compose.internal.Platform;
import org.maitri.compose.internal.composition.Composition.Source;
import org.maitri.compose.internal.composition.Composition.Wanted;
import org.maitri.services.yaml.YamlFile;
import org.maitri.services.yaml.YamlProblems;
import org.maitri.services.yaml.YamlValue;
import org.maitri.spi.setting.Setting;

/** Reads the file of a composition and names everything in it that cannot be, before anything else is done. */
public final class CompositionReader {

    static final List<String> KEYS = List.of(
            "id",
            "name",
            "version",
            "vendor",
            "description",
            "homepage",
            "icon",
            "splash",
            "modules",
            "features",
            "repositories",
            "profile",
            "settings",
            "locked",
            "languages",
            "platforms",
            "packages");

    private static final Pattern ID = Pattern.compile("[a-z][a-z0-9-]{0,40}");
    private static final Pattern VERSION = Pattern.compile("\\d{1,9}\\.\\d{1,9}\\.\\d{1,9}(\\.[A-Za-z0-9_-]{1,60})?");
    private static final Pattern PART = Pattern.compile("[A-Za-z0-9._-]{1,200}");
    private static final Pattern HOMEPAGE = Pattern.compile("https?://[^\\s\"<>]+");
    private static final String ALL = "all";

    /** Stands for one that is missing or wrong, so that the rest can be checked. */
    private static final String SOME_ID = "product";

    private final Collection<String> kindsOfPackages;
    private final Collection<Setting> knownSettings;

    /**
     * @param kindsOfPackages those that can be made
     * @param knownSettings   those of this program; plug-ins may bring others
     */
    public CompositionReader(Collection<String> kindsOfPackages, Collection<Setting> knownSettings) {
        this.kindsOfPackages = new TreeSet<>(kindsOfPackages);
        this.knownSettings = knownSettings;
    }

    /**
     * What the file says, as far as it can be understood.
     *
     * @param problems takes what cannot
     * @throws org.maitri.kernel.RefusedException where the file is no YAML
     */
    public Composition read(Path file, YamlProblems problems) {
        YamlValue root = YamlFile.read(file);
        problems.unknownKeys(root.entries(), KEYS);
        Keys keys = new Keys(root, problems);
        keys.require("id", "name", "modules");
        String id = matching("id", keys, problems, ID).orElse(SOME_ID);
        String name = keys.text("name").orElse(id);
        List<Wanted> contents = new ArrayList<>(parts("modules", keys, problems));
        contents.addAll(parts("features", keys, problems));
        SettingsCheck settings = new SettingsCheck(knownSettings, word -> isPlugIn(word, contents), problems);
        List<YamlValue> locked = keys.list("locked");
        settings.checkLocks(locked);
        return new Composition(
                file,
                id,
                name,
                matching("version", keys, problems, VERSION),
                keys.text("vendor").orElse(name),
                keys.text("description").orElse(name),
                matching("homepage", keys, problems, HOMEPAGE),
                icon(file, keys, problems),
                keys.list("splash").stream().map(YamlValue::text).toList(),
                contents,
                sources(file, keys),
                settings(keys, problems, settings),
                texts(locked),
                parts("languages", keys, problems),
                platforms(keys, problems),
                packages(keys, problems));
    }

    private static Optional<String> matching(String key, Keys keys, YamlProblems problems, Pattern pattern) {
        Optional<String> text = keys.text(key);
        if (text.isPresent() && !pattern.matcher(text.get()).matches()) {
            problems.add(keys.line(key), Messages.get("composition.wrong." + key, text.get()));
            return Optional.empty();
        }
        return text;
    }

    private static Optional<Path> icon(Path file, Keys keys, YamlProblems problems) {
        Optional<Path> icon = keys.text("icon").map(text -> beside(file, text));
        if (icon.isEmpty()) {
            return icon;
        }
        String name = icon.get().toString().toLowerCase(Locale.ROOT);
        if (!name.endsWith(".svg") && !name.endsWith(".png")) {
            problems.add(keys.line("icon"), Messages.get("composition.icon.kind", icon.get()));
        } else if (!Files.isReadable(icon.get())) {
            problems.add(keys.line("icon"), Messages.get("composition.icon.absent", icon.get()));
        } else {
            return icon;
        }
        return Optional.empty();
    }

    /** Each as {@code id}, or as {@code id VERSION} with one version or a range. */
    private static List<Wanted> parts(String key, Keys keys, YamlProblems problems) {
        List<Wanted> parts = new ArrayList<>();
        Set<String> seen = new LinkedHashSet<>();
        for (YamlValue item : keys.list(key)) {
            String[] words = item.text().strip().split("\\s+", 2);
            String range = words.length == 1 ? "" : words[1].replace(" ", "");
            if (!PART.matcher(words[0]).matches()) {
                problems.add(item.line(), Messages.get("composition.part", key, item.text()));
            } else if (!VersionRanges.isRange(range)) {
                problems.add(item.line(), Messages.get("composition.range", words[0], range));
            } else if (!seen.add(words[0])) {
                problems.add(item.line(), Messages.get("composition.twice", words[0], key));
            } else {
                parts.add(new Wanted(words[0], range, item.line()));
            }
        }
        return parts;
    }

    private static List<Source> sources(Path file, Keys keys) {
        return keys.list("repositories").stream()
                .map(item -> new Source(
                        item.text().contains("://")
                                ? item.text()
                                : beside(file, item.text()).toString(),
                        item.line()))
                .toList();
    }

    /** The settings, and the profile that is opened at first as three of them. */
    private static Map<String, Object> settings(Keys keys, YamlProblems problems, SettingsCheck check) {
        Map<String, Object> settings = new LinkedHashMap<>();
        keys.map("settings").ifPresent(map -> settings.putAll(check.read(map)));
        Optional<YamlValue> profile = keys.value("profile");
        if (profile.isPresent() && profile.get().isScalar()) {
            keys.text("profile").ifPresent(url -> settings.put("profile.url", url));
        } else if (profile.isPresent() && keys.map("profile").isPresent()) {
            problems.unknownKeys(profile.get().entries(), List.of("name", "url", "user"));
            Keys inner = new Keys(profile.get(), problems);
            for (String part : List.of("name", "url", "user")) {
                inner.text(part).ifPresent(text -> settings.put("profile." + part, text));
            }
        }
        return settings;
    }

    /** Settings of a plug-in begin with its own word: {@code loyaltycard.tiers} of {@code com.example.loyaltycard}. */
    private static boolean isPlugIn(String word, List<Wanted> contents) {
        return contents.stream()
                .anyMatch(part -> List.of(part.id().split("\\.")).contains(word));
    }

    private static List<Platform> platforms(Keys keys, YamlProblems problems) {
        List<YamlValue> named = keys.list("platforms");
        List<String> known = Platform.ALL.stream().map(Platform::name).toList();
        if (named.isEmpty() || named.size() == 1 && named.getFirst().text().equals(ALL)) {
            return Platform.ALL;
        }
        Set<Platform> platforms = new LinkedHashSet<>();
        for (YamlValue item : named) {
            Platform.named(item.text())
                    .ifPresentOrElse(platforms::add, () -> problems.unknown(item.line(), item.text(), known));
        }
        return List.copyOf(platforms);
    }

    private List<String> packages(Keys keys, YamlProblems problems) {
        List<YamlValue> named = keys.list("packages");
        if (named.size() == 1 && named.getFirst().text().equals(ALL)) {
            return List.of();
        }
        for (YamlValue item : named) {
            if (!kindsOfPackages.contains(item.text())) {
                problems.unknown(item.line(), item.text(), kindsOfPackages);
            }
        }
        return texts(named);
    }

    private static List<String> texts(List<YamlValue> items) {
        return items.stream().map(item -> item.text().strip()).distinct().collect(Collectors.toList());
    }

    private static Path beside(Path file, String text) {
        Path folder = file.toAbsolutePath().normalize().getParent();
        return folder.resolve(text).normalize();
    }
}
