package org.maitri.tickets.internal.knowledge;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.maitri.spi.persistence.UnitOfWork;
import org.maitri.spi.record.Choice;
import org.maitri.spi.record.DescribedType;
import org.maitri.spi.record.Field;
import org.maitri.spi.record.Field.Use;
import org.maitri.spi.record.FieldKind;
import org.maitri.spi.record.Languages;
import org.maitri.spi.record.RecordType;
import org.maitri.spi.record.Sort;
import org.maitri.spi.record.Tone;
import org.osgi.service.component.annotations.Component;

/** Describes knowledge articles. */
@Component(service = RecordType.class)
public final class ArticleType extends DescribedType<Article> {

    static final List<Choice> STATES = List.of(
            new Choice(Article.DRAFT, Messages.get("article.state.draft"), Tone.NEUTRAL, "pencil"),
            new Choice(Article.PUBLISHED, Messages.get("article.state.published"), Tone.GOOD, "circle-check"));

    private static final Pattern WEB = Pattern.compile("https?://\\S+", Pattern.CASE_INSENSITIVE);

    public ArticleType() {
        super(
                Messages.texts(),
                Article.class,
                "book-open",
                Sort.by("title"),
                Article::new,
                Field.concat(content(), life()));
    }

    private static List<Field<Article>> content() {
        return List.of(
                Field.<Article>of("title", FieldKind.TEXT, Messages.get("article.title"))
                        .use(Use.LISTED, Use.SEARCHED, Use.SORTED, Use.REQUIRED)
                        .maxLength(300)
                        .build(Article::title, Article::setTitle),
                Field.<Article>of("body", FieldKind.LONG_TEXT, Messages.get("article.body"))
                        .help(Messages.get("article.body.help"))
                        .use(Use.SEARCHED)
                        .build(Article::body, Article::setBody),
                Field.<Article>of("keywords", FieldKind.TAGS, Messages.get("article.keywords"))
                        .help(Messages.get("article.keywords.help"))
                        .use(Use.SEARCHED)
                        .build(Article::keywords, Article::setKeywords),
                Field.<Article>of("link", FieldKind.URL, Messages.get("article.link"))
                        .help(Messages.get("article.link.help"))
                        .maxLength(2000)
                        .check(ArticleType::linkProblem)
                        .build(Article::link, Article::setLink));
    }

    private static List<Field<Article>> life() {
        return List.of(
                Field.<Article>of("state", FieldKind.CHOICE, Messages.get("article.state"))
                        .use(Use.LISTED, Use.REQUIRED)
                        .choices(STATES)
                        .build(Article::state, Article::setState),
                Field.<Article>of("reviewOn", FieldKind.DATE, Messages.get("article.reviewOn"))
                        .use(Use.LISTED, Use.SORTED, Use.AHEAD, Use.DEADLINE)
                        .build(Article::reviewOn, Article::setReviewOn),
                Field.<Article>of("language", FieldKind.CHOICE, Messages.get("article.language"))
                        .help(Messages.get("article.language.help"))
                        .use(Use.LISTED, Use.REQUIRED)
                        .choices(Languages.choices(Messages.get("article.language.any")))
                        .build(Article::language, Article::setLanguage),
                Field.<Article>of("publishedAt", FieldKind.MOMENT, Messages.get("article.publishedAt"))
                        .readOnly(Article::publishedAt),
                Field.<Article>of("solved", FieldKind.INTEGER, Messages.get("article.solved"))
                        .use(Use.LISTED)
                        .derived(ArticleType::solved));
    }

    private static Map<UUID, Object> solved(UnitOfWork work, Collection<UUID> ids) {
        return Solutions.counted(ids, work).entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static String linkProblem(Object link) {
        return WEB.matcher((String) link).matches() ? null : Messages.get("article.link.wrong", link);
    }

    @Override
    public String title(Article article) {
        return titled(article.title());
    }

    @Override
    public String subtitle(Article article) {
        if (!article.published()) {
            return Messages.get("article.state.draft");
        }
        return article.isToReview(LocalDate.now())
                ? Messages.get(
                        "article.toReview",
                        DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).format(article.reviewOn()))
                : "";
    }
}
