package org.maitri.tickets.internal.knowledge;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.maitri.kernel.RefusedException;
import org.maitri.spi.record.Languages;

/**
 * An article as a Markdown file. Before the text may stand lines between two {@code ---}: title, language, state, keywords,
 * link, review. Without a title there the first heading is it, else the file's name.
 */
final class MarkdownFile {

    private static final String FENCE = "---";

    private final Path file;
    private final String key;
    private final Map<String, String> facts = new HashMap<>();
    private String body;

    /**
     * @param key what the article is known by: a file of the same key changes it
     * @throws RefusedException if the file cannot be read as text
     */
    MarkdownFile(Path file, String key) {
        this.file = file;
        this.key = key;
        List<String> lines = text().lines().toList();
        int end = lines.isEmpty() || !lines.getFirst().strip().equals(FENCE) ? -1 : closing(lines);
        for (String line : lines.subList(Math.min(1, Math.max(0, end)), Math.max(0, end))) {
            int colon = line.indexOf(':');
            if (colon > 0) {
                facts.put(
                        line.substring(0, colon).strip().toLowerCase(Locale.ROOT),
                        line.substring(colon + 1).strip().replaceAll("^[\"'\\[]|[\"'\\]]$", ""));
            }
        }
        body = String.join("\n", lines.subList(end + 1, lines.size())).strip();
        if (!facts.containsKey("title")) {
            facts.put("title", heading());
        }
    }

    private static int closing(List<String> lines) {
        for (int i = 1; i < lines.size(); i++) {
            if (lines.get(i).strip().equals(FENCE)) {
                return i;
            }
        }
        return -1;
    }

    private String text() {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(Files.readAllBytes(file)))
                    .toString();
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException wrong) {
            throw new RefusedException(Messages.get("file.encoding", file), wrong);
        } catch (IOException unreadable) {
            throw new RefusedException(Messages.get("file.unreadable", file), unreadable);
        }
    }

    /** The first heading, which is then no longer part of the text. */
    private String heading() {
        if (body.startsWith("# ")) {
            int end = body.indexOf('\n') < 0 ? body.length() : body.indexOf('\n');
            String title = body.substring(2, end).replaceAll("\\s+#+\\s*$", "").strip();
            body = body.substring(end).strip();
            if (!title.isEmpty()) {
                return title;
            }
        }
        return name();
    }

    private String name() {
        String name = file.getFileName().toString();
        return name.substring(0, name.lastIndexOf('.') < 1 ? name.length() : name.lastIndexOf('.'));
    }

    private String language(Article article) {
        String written = facts.getOrDefault("language", article.language());
        if (!written.equals(Languages.ANY) && !Languages.isKnown(written)) {
            throw new RefusedException(Messages.get("file.language", file, written));
        }
        return written;
    }

    String key() {
        return key;
    }

    /** @throws RefusedException if something the file says of the article is wrong */
    void fill(Article article) {
        article.setTitle(shortened(facts.get("title")));
        article.setBody(body);
        article.setLanguage(language(article));
        article.setState(state(article));
        article.setKeywords(Arrays.stream(facts.getOrDefault("keywords", facts.getOrDefault("tags", ""))
                        .split(","))
                .map(String::strip)
                .filter(word -> !word.isEmpty())
                .collect(Collectors.toSet()));
        if (facts.containsKey("link")) {
            article.setLink(link());
        }
        if (facts.containsKey("review")) {
            article.setReviewOn(review());
        }
    }

    private static String shortened(String title) {
        return title.length() <= 300 ? title : title.substring(0, 299) + '…';
    }

    private String state(Article article) {
        String state = facts.getOrDefault("state", article.state()).toLowerCase(Locale.ROOT);
        if (!List.of(Article.DRAFT, Article.PUBLISHED).contains(state)) {
            throw new RefusedException(Messages.get("file.state", file, state));
        }
        return state;
    }

    private String link() {
        String link = facts.get("link");
        if (!link.matches("(?i)https?://\\S+")) {
            throw new RefusedException(Messages.get("file.link", file, link));
        }
        return link;
    }

    private LocalDate review() {
        try {
            return LocalDate.parse(facts.get("review"));
        } catch (DateTimeException noDay) {
            throw new RefusedException(Messages.get("file.review", file, facts.get("review")), noDay);
        }
    }
}
