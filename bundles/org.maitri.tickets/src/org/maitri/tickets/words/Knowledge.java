package org.maitri.tickets.words;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.maitri.kernel.Progress;

/** What the company knows, as articles in Markdown. An OSGi service; every method touches the database. */
public interface Knowledge {

    /**
     * An article that may help.
     *
     * @param solved how many tickets it solved, as people said
     */
    record Suggestion(UUID article, String title, String firstWords, long solved) {}

    /**
     * An article to read.
     *
     * @param markdown what it says; raw HTML in it is text like any other
     * @param text the same as plain text, as it is put into a message
     * @param link where customers find it; blank if they do not
     */
    record Page(UUID article, String title, String markdown, String text, String link) {}

    /**
     * Published articles that share words with what a ticket is about and what is being written, the likeliest first; those in the
     * customer's language come before others.
     *
     * @param draft what is being written; may be blank
     */
    List<Suggestion> suggest(UUID ticket, String draft, int limit, Progress progress);

    /** The same for any text. @param language null for any */
    List<Suggestion> suggest(String text, String language, int limit, Progress progress);

    Page read(UUID article);

    /** Says whether an article solved a ticket; what was said of the two before no longer holds. */
    void judge(UUID ticket, UUID article, boolean solved);

    /** What was said of an article and a ticket; empty if nothing was. */
    Optional<Boolean> judged(UUID ticket, UUID article);

    /**
     * Takes in Markdown files, in one commit. A file that was taken in before changes its article.
     *
     * @param files files, and folders whose {@code .md} files are meant, however deep
     * @return how many articles were added or changed
     * @throws org.maitri.kernel.RefusedException if a file cannot be read: which, and why; nothing is taken in then
     */
    int take(List<Path> files, Progress progress);
}
