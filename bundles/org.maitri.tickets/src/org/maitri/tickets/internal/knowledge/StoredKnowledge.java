package org.maitri.tickets.internal.knowledge;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.text.TextContentRenderer;
import org.maitri.kernel.Progress;
import org.maitri.kernel.RecordRef;
import org.maitri.kernel.RefusedException;
import org.maitri.spi.access.Access;
import org.maitri.spi.persistence.Database;
import org.maitri.spi.persistence.UnitOfWork;
import org.maitri.spi.record.Languages;
import org.maitri.spi.search.Search;
import org.maitri.spi.search.SearchHit;
import org.maitri.tickets.Ticket;
import org.maitri.tickets.internal.macros.CustomerLanguage;
import org.maitri.tickets.words.Knowledge;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The articles of the open profile. */
@Component(service = Knowledge.class)
public final class StoredKnowledge implements Knowledge {

    private static final String SOURCE = "markdown";
    private static final int FIRST_WORDS = 160;
    private static final int CANDIDATES = 50;

    private final Database database;
    private final Access access;
    private final Search search;
    private final CustomerLanguage languages;
    private final Clock clock;

    @Activate
    public StoredKnowledge(
            @Reference Database database,
            @Reference Access access,
            @Reference Search search,
            @Reference CustomerLanguage languages) {
        this(database, access, search, languages, Clock.systemUTC());
    }

    public StoredKnowledge(Database database, Access access, Search search, CustomerLanguage languages, Clock clock) {
        this.database = database;
        this.access = access;
        this.search = search;
        this.languages = languages;
        this.clock = clock;
    }

    @Override
    public List<Suggestion> suggest(UUID ticket, String draft, int limit, Progress progress) {
        record Matter(String words, String language) {}
        Matter matter = database.read(work -> work.find(Ticket.class, ticket)
                .map(found -> new Matter(
                        Stream.of(found.subject(), found.product(), found.category(), draft)
                                .filter(Objects::nonNull)
                                .collect(Collectors.joining("\n")),
                        languages.of(found, work)))
                .orElseGet(() -> new Matter(draft, null)));
        return suggest(matter.words(), matter.language(), limit, progress);
    }

    @Override
    public List<Suggestion> suggest(String text, String language, int limit, Progress progress) {
        List<UUID> alike = search.alike(text, Set.of(Article.TYPE), CANDIDATES, progress).stream()
                .map(SearchHit::record)
                .map(RecordRef::id)
                .toList();
        return database.read(work -> suggestions(alike, language, limit, work), progress);
    }

    private static List<Suggestion> suggestions(List<UUID> alike, String language, int limit, UnitOfWork work) {
        Map<UUID, Long> solved = Solutions.counted(alike, work);
        return work.findAll(Article.class, alike).stream()
                .filter(article -> article.published() && !article.archived())
                .sorted(Comparator.comparingInt((Article article) -> foreign(article, language))
                        .thenComparing(article -> alike.indexOf(article.id())))
                .limit(limit)
                .map(article -> new Suggestion(
                        article.id(),
                        article.title(),
                        firstWords(article.body()),
                        solved.getOrDefault(article.id(), 0L)))
                .toList();
    }

    /** Whether somebody who speaks the language would not understand it. */
    private static int foreign(Article article, String language) {
        return language != null && Languages.distance(article.language(), language) == 3 ? 1 : 0;
    }

    private static String firstWords(String markdown) {
        String words = text(markdown).replaceAll("\\s+", " ").strip();
        return words.length() <= FIRST_WORDS
                ? words
                : words.substring(0, FIRST_WORDS).strip() + '…';
    }

    private static String text(String markdown) {
        return TextContentRenderer.builder()
                .build()
                .render(Parser.builder().build().parse(markdown))
                .strip();
    }

    @Override
    public Page read(UUID article) {
        return database.read(work -> work.find(Article.class, article)
                .map(found -> new Page(
                        found.id(),
                        found.title(),
                        found.body(),
                        text(found.body()),
                        found.link() == null ? "" : found.link()))
                .orElseThrow(() -> new RefusedException(Messages.get("article.gone"))));
    }

    @Override
    public void judge(UUID ticket, UUID article, boolean solved) {
        access.require(Ticket.WRITE);
        database.change(Messages.get("solution.commit"), work -> {
            Article found = work.find(Article.class, article)
                    .orElseThrow(() -> new RefusedException(Messages.get("article.gone")));
            Solution said =
                    Solutions.of(ticket, article, work).orElseGet(() -> work.add(Solution.of(ticket, found.ref())));
            said.say(solved, clock.instant(), access.actor());
        });
    }

    @Override
    public Optional<Boolean> judged(UUID ticket, UUID article) {
        return database.read(work -> Solutions.of(ticket, article, work).map(Solution::solved));
    }

    @Override
    public int take(List<Path> files, Progress progress) {
        access.require(Article.TYPE + ".write");
        List<MarkdownFile> read = files.stream().flatMap(StoredKnowledge::each).toList();
        if (read.isEmpty()) {
            throw new RefusedException(Messages.get("file.none", files.getFirst()));
        }
        return database.write(
                Messages.get("article.commit"),
                work -> {
                    read.forEach(file -> take(file, work));
                    return read.size();
                },
                progress);
    }

    private static void take(MarkdownFile file, UnitOfWork work) {
        Article article = work.findByExternalKey(Article.class, SOURCE, file.key())
                .orElseGet(() -> {
                    Article made = new Article();
                    made.setExternalKey(SOURCE, file.key());
                    file.fill(made);
                    return work.add(made);
                });
        file.fill(article);
    }

    private static Stream<MarkdownFile> each(Path path) {
        if (!Files.isDirectory(path)) {
            return Stream.of(new MarkdownFile(path, path.getFileName().toString()));
        }
        try (Stream<Path> all = Files.walk(path)) {
            return all
                    .filter(Files::isRegularFile)
                    .filter(file -> file.toString().toLowerCase(Locale.ROOT).endsWith(".md"))
                    .sorted()
                    .map(file -> new MarkdownFile(
                            file, path.relativize(file).toString().replace('\\', '/')))
                    .toList()
                    .stream();
        } catch (IOException | UncheckedIOException unreadable) {
            throw new RefusedException(Messages.get("file.unreadable", path), unreadable);
        }
    }
}
