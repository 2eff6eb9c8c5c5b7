package org.maitri.services.yaml;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.maitri.services.internal.Messages;

/** What is wrong in a file, gathered so that a person hears of all of it at once. */
public final class YamlProblems {

    /** @param line from 1; 0 where it stands in no line */
    public record Problem(Path file, int line, String message) {

        @Override
        public String toString() {
            return line == 0 ? file + ": " + message : Messages.get("yaml.at", file, line, message);
        }
    }

    private final Path file;
    private final List<Problem> found = new ArrayList<>();

    public YamlProblems(Path file) {
        this.file = file;
    }

    public void add(int line, String message) {
        found.add(new Problem(file, line, message));
    }

    /** Names each key of the map that is none of those known, and the one that was probably meant. */
    public void unknownKeys(Map<String, YamlValue> entries, Collection<String> known) {
        entries.forEach((key, value) -> {
            if (!known.contains(key)) {
                unknown(value.line(), key, known);
            }
        });
    }

    /** A word that is none of those known. */
    public void unknown(int line, String word, Collection<String> known) {
        add(
                line,
                LikelyWord.of(word, known)
                        .map(likely -> Messages.get("yaml.unknown.likely", word, likely))
                        .orElseGet(() -> Messages.get("yaml.unknown", word, String.join(", ", new TreeSet<>(known)))));
    }

    /** In the order of the file. */
    public List<Problem> all() {
        return found.stream().sorted(Comparator.comparingInt(Problem::line)).toList();
    }

    public boolean any() {
        return !found.isEmpty();
    }
}
