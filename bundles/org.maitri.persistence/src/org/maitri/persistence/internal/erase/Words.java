package org.maitri.persistence.internal.erase;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;

/**
 * Asks a database for texts in which words may stand: rather one too many than one too few. White space and what JSON writes
 * otherwise stand for anything.
 */
public final class Words {

    private final List<String> patterns = new ArrayList<>();

    public Words(Collection<String> words) {
        for (String word : words) {
            String pattern = '%' + escaped(word) + '%';
            patterns.add(pattern.toLowerCase(Locale.ROOT));
            patterns.add(pattern);
        }
    }

    private static String escaped(String word) {
        return word.strip().replaceAll("([!%_])", "!$1").replaceAll("[\\s\"\\\\]+", "%");
    }

    /** Whether a word may stand in one of the columns. Letters outside ASCII may not be lowered by a database. */
    public String condition(List<String> columns) {
        List<String> parts = new ArrayList<>();
        for (String column : columns) {
            for (int i = 0; i < patterns.size(); i++) {
                parts.add((i % 2 == 0 ? "LOWER(" + column + ")" : column) + " LIKE ? ESCAPE '!'");
            }
        }
        return parts.isEmpty() ? "1 = 0" : String.join(" OR ", parts);
    }

    /** @return the next free parameter */
    public int bind(PreparedStatement query, int first, int columns) throws SQLException {
        int at = first;
        for (int column = 0; column < columns; column++) {
            for (String pattern : patterns) {
                query.setString(at++, pattern);
            }
        }
        return at;
    }
}
