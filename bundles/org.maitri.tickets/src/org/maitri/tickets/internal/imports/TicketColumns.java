package org.maitri.tickets.internal.imports;

import java.util.List;
import java.util.Map;
import org.maitri.kernel.WordLists;
import org.maitri.spi.imports.ImportTarget;
import org.maitri.spi.imports.Mapping;
import org.maitri.spi.record.FieldKind;

/** What columns of other ticket systems can be mapped to, and what those systems call them. */
final class TicketColumns {

    static final String EVENT_AT = "eventAt";
    /** Cells that hold a moment, an author and words each, separated by semicolons. */
    static final String COMMENTS = "comments";

    /** For systems that tell how long after the opening something happened. */
    static final String ANSWER_TOOK = "answerTook";

    static final String SOLVING_TOOK = "solvingTook";
    /** For systems that separate tags by blanks. */
    static final String TAG_WORDS = "tagWords";

    static final String SOLVED = "solved";
    /** When it was resolved, as each line of its log says, also those from before. */
    static final String FORETOLD = "foretold";

    /** What a log tells by itself, so that columns about it become something else. */
    static final Map<String, String> TOLD_BY_A_LOG = Map.of(
            "answered",
            Mapping.ATTRIBUTE,
            ANSWER_TOOK,
            Mapping.ATTRIBUTE,
            SOLVED,
            FORETOLD,
            SOLVING_TOOK,
            Mapping.ATTRIBUTE,
            "ended",
            Mapping.ATTRIBUTE,
            "reopened",
            Mapping.ATTRIBUTE);

    private static final Map<String, List<String>> NAMES = WordLists.beside(TicketColumns.class, "columns.properties");

    private TicketColumns() {}

    /** What the column that names the customer is called. */
    static List<String> customers() {
        return NAMES.get("customer");
    }

    static List<ImportTarget> targets() {
        return List.of(
                target("subject", FieldKind.TEXT),
                target("description", FieldKind.LONG_TEXT),
                target("product", FieldKind.TEXT),
                target("category", FieldKind.TEXT),
                target("team", FieldKind.TEXT),
                target("resolution", FieldKind.LONG_TEXT),
                target("tags", FieldKind.TAGS),
                target(TAG_WORDS, FieldKind.TEXT),
                target(COMMENTS, FieldKind.LONG_TEXT).repeatedly(),
                target("status", FieldKind.TEXT),
                target("urgency", FieldKind.TEXT),
                target("source", FieldKind.TEXT),
                target("sort", FieldKind.TEXT),
                target("satisfaction", FieldKind.TEXT),
                target("opened", FieldKind.MOMENT),
                target("answered", FieldKind.MOMENT),
                target(SOLVED, FieldKind.MOMENT),
                target(FORETOLD, FieldKind.MOMENT).repeatedly(),
                target("ended", FieldKind.MOMENT),
                target(ANSWER_TOOK, FieldKind.DURATION),
                target(SOLVING_TOOK, FieldKind.DURATION),
                target("reopened", FieldKind.INTEGER),
                target("person", FieldKind.TEXT),
                target(EVENT_AT, FieldKind.MOMENT),
                target("actor", FieldKind.TEXT));
    }

    private static ImportTarget target(String id, FieldKind kind) {
        return ImportTarget.of(
                id,
                Messages.get("target." + id),
                kind,
                NAMES.getOrDefault(id, List.of()).toArray(String[]::new));
    }
}
