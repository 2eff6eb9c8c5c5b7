package org.maitri.compose.internal.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.equinox.p2.metadata.IInstallableUnit;
import org.maitri.compose.internal.Messages;
import org.maitri.compose.internal.composition.Composition;
import org.maitri.compose.internal.composition.Composition.Wanted;
import org.maitri.compose.internal.composition.VersionRanges;
import org.maitri.services.yaml.LikelyWord;
import org.maitri.services.yaml.YamlProblems;
import org.osgi.framework.VersionRange;

/** The parts that a composition names, looked up in the repositories. */
final class Contents {

    private static final String MODULE = "org.maitri.";

    private final Repositories repositories;
    private final Composition composition;
    private final YamlProblems problems;
    private boolean complete = true;

    Contents(Repositories repositories, Composition composition, YamlProblems problems) {
        this.repositories = repositories;
        this.composition = composition;
        this.problems = problems;
    }

    /** @param tell whether what is missing becomes a problem */
    List<IInstallableUnit> find(boolean tell) {
        List<IInstallableUnit> found = new ArrayList<>();
        for (Wanted wanted : composition.contents()) {
            Optional<IInstallableUnit> unit = unit(wanted);
            unit.ifPresentOrElse(found::add, () -> {
                complete = false;
                if (tell) {
                    problems.add(wanted.line(), missing(wanted));
                }
            });
        }
        for (Wanted language : composition.languages()) {
            if (language.id().equals("en")) {
                continue;
            }
            // Fragments with texts in a language are named after it, as in com.example.cards.nl_de.
            List<IInstallableUnit> texts = repositories.endingIn(".nl_" + language.id());
            found.addAll(texts);
            if (texts.isEmpty() && tell) {
                problems.add(language.line(), Messages.get("language.absent", language.id()));
            }
        }
        return found;
    }

    /** Whether all of it was found. */
    boolean complete() {
        return complete;
    }

    private Optional<IInstallableUnit> unit(Wanted wanted) {
        VersionRange range = VersionRanges.of(wanted.range());
        return ids(wanted.id()).stream()
                .flatMap(id -> repositories.newest(id, range).stream())
                .findFirst();
    }

    /** A name without a dot is that of a module. */
    private static List<String> ids(String name) {
        return Repositories.idsOf(name.contains(".") ? name : MODULE + name);
    }

    private String missing(Wanted wanted) {
        List<String> versions = ids(wanted.id()).stream()
                .flatMap(id -> repositories.known(id).stream())
                .toList();
        if (!versions.isEmpty()) {
            return Messages.get("part.version", wanted.id(), wanted.range(), String.join(", ", versions));
        }
        Set<String> known = repositories.features().stream()
                .map(feature -> feature.startsWith(MODULE) && feature.endsWith(".feature")
                        ? feature.substring(MODULE.length(), feature.length() - ".feature".length())
                        : feature)
                .collect(Collectors.toSet());
        return LikelyWord.of(wanted.id(), known)
                .map(likely -> Messages.get("part.likely", wanted.id(), likely))
                .orElseGet(() -> Messages.get(
                        "part.absent", wanted.id(), known.stream().sorted().collect(Collectors.joining(", "))));
    }
}
