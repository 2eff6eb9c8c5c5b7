package org.maitri.publicrelations.internal;

import static org.maitri.publicrelations.internal.Messages.get;

import jakarta.persistence.FlushModeType;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.maitri.publicrelations.Coverage;
import org.maitri.publicrelations.PublicEvent;
import org.maitri.spi.imports.ImportContext;
import org.maitri.spi.imports.ImportContributor;
import org.maitri.spi.imports.ImportRow;
import org.maitri.spi.imports.ImportTarget;
import org.maitri.spi.imports.Mapping;
import org.maitri.spi.imports.Sample;
import org.maitri.spi.record.FieldKind;
import org.osgi.service.component.annotations.Component;

/** Takes in press clippings and counts of mentions. */
@Component(service = ImportContributor.class)
public final class CoverageImport implements ImportContributor<Coverage> {

    private static final String TONALITY = "tonality";
    private static final String OUTLET_KIND = "outletKindWords";
    private static final String EVENT = "event";
    private static final int FIRST_YEAR = 1900;

    private static final List<ImportTarget> TARGETS = List.of(
            ImportTarget.of(
                    "title",
                    get("coverage.title"),
                    FieldKind.TEXT,
                    "headline",
                    "article title",
                    "news headline",
                    "news title",
                    "article headline",
                    "titre",
                    "titel",
                    "titulo",
                    "überschrift",
                    "schlagzeile",
                    "article",
                    "story",
                    "document title",
                    "hit sentence",
                    "detail"),
            ImportTarget.of(
                    "outlet",
                    get("coverage.outlet"),
                    FieldKind.TEXT,
                    "media outlet",
                    "outlet name",
                    "source",
                    "source name",
                    "publication",
                    "publication name",
                    "publisher",
                    "media",
                    "media name",
                    "newspaper",
                    "network",
                    "station",
                    "medium",
                    "channel",
                    "site",
                    "source domain",
                    "domain",
                    "media title",
                    "website name",
                    "site name",
                    "quelle",
                    "fuente"),
            ImportTarget.of(
                    OUTLET_KIND,
                    get("coverage.outletKind"),
                    FieldKind.TEXT,
                    "media type",
                    "outlet type",
                    "source type",
                    "medium type",
                    "type",
                    "content type",
                    "page type",
                    "media channel",
                    "channel type"),
            ImportTarget.of(
                    "subject",
                    get("coverage.subject"),
                    FieldKind.TEXT,
                    "name",
                    "person",
                    "candidate",
                    "company",
                    "brand",
                    "topic",
                    "keyword",
                    "keywords",
                    "company name",
                    "input name",
                    "query name",
                    "alert name",
                    "company mentions",
                    "news company mentions",
                    "search",
                    "major cat"),
            ImportTarget.of(
                    "publishedOn",
                    get("coverage.publishedOn"),
                    FieldKind.DATE,
                    "date",
                    "published",
                    "published on",
                    "publish date",
                    "publication date",
                    "pub date",
                    "published date",
                    "published at",
                    "publication time",
                    "date published",
                    "article date",
                    "insert date",
                    "time",
                    "erscheinungsdatum",
                    "veröffentlicht am",
                    "fecha",
                    "date de publication",
                    "air date",
                    "news date",
                    "day",
                    "datum"),
            ImportTarget.of(
                    "reach",
                    get("coverage.reach"),
                    FieldKind.INTEGER,
                    "uvm",
                    "unique visitors",
                    "unique visitors per month",
                    "unique monthly visitors",
                    "umv",
                    "monthly visitors",
                    "audience",
                    "circulation",
                    "potential reach",
                    "reach new",
                    "direct reach",
                    "uvpm",
                    "circulation audience",
                    "unique visitors month",
                    "monthly visits",
                    "cumulative reach",
                    "total reach",
                    "audience reach",
                    "followers",
                    "alcance",
                    "portée",
                    "impressions",
                    "national viewership",
                    "estimated views",
                    "readership",
                    "viewership",
                    "reichweite"),
            ImportTarget.of(
                    "mentions",
                    get("coverage.mentions"),
                    FieldKind.INTEGER,
                    "matched clips",
                    "matched stories",
                    "clips",
                    "stories",
                    "mention count",
                    "count",
                    "number of mentions",
                    "articles",
                    "hits"),
            ImportTarget.of(
                    TONALITY,
                    get("coverage.tone"),
                    FieldKind.TEXT,
                    "sentiment",
                    "tone",
                    "sentiment score",
                    "document sentiment",
                    "sentiment label",
                    "tonalität"),
            ImportTarget.of(
                    "url",
                    get("coverage.url"),
                    FieldKind.URL,
                    "link",
                    "article url",
                    "article link",
                    "permalink",
                    "web address"),
            ImportTarget.of(EVENT, get("event.label"), FieldKind.TEXT, "event name", "about event", "pr event"));

    private static final List<KnownFormat> FORMATS = List.of(
            new KnownFormat(
                    "Cable news mentions",
                    List.of("date", "name", "matched_clips", "total_clips"),
                    Map.of("date", "publishedOn", "name", "subject", "matched_clips", "mentions"),
                    Map.of(OUTLET_KIND, "tv")),
            new KnownFormat(
                    "Online news mentions",
                    List.of("date", "name", "matched_stories", "all_candidate_stories"),
                    Map.of("date", "publishedOn", "name", "subject", "matched_stories", "mentions"),
                    Map.of(OUTLET_KIND, "online")));

    @Override
    public String recordType() {
        return "publicrelations.coverage";
    }

    @Override
    public List<ImportTarget> targets() {
        return TARGETS;
    }

    @Override
    public List<KnownFormat> knownFormats() {
        return FORMATS;
    }

    @Override
    public Mapping propose(Sample sample, Mapping proposed) {
        return Proposals.withTrueKeys(sample, proposed);
    }

    @Override
    public Optional<String> problem(ImportRow row) {
        if (row.integer("reach").orElse(0L) < 0 || row.integer("mentions").orElse(0L) < 0) {
            return Optional.of(Messages.get("coverage.wrong.negative"));
        }
        return row.date("publishedOn")
                .filter(day -> day.getYear() < FIRST_YEAR)
                .map(day -> Messages.get("event.wrong.year", day.toString()));
    }

    @Override
    public void apply(Coverage coverage, ImportRow row, boolean created, ImportContext context) {
        row.text(TONALITY).ifPresent(words -> {
            Optional<BigDecimal> sentiment = Lexicon.sentiment(words);
            if (sentiment.isPresent()) {
                coverage.setSentiment(sentiment.get());
            } else {
                Lexicon.tone(words).ifPresentOrElse(coverage::setTone, () -> coverage.setAttribute(TONALITY, words));
            }
        });
        row.text(OUTLET_KIND)
                .ifPresent(words -> Lexicon.outletKind(words)
                        .ifPresentOrElse(coverage::setOutletKind, () -> coverage.setAttribute("type", words)));
        row.text(EVENT)
                .ifPresent(name -> event(name, context)
                        .ifPresentOrElse(
                                event -> coverage.setEvent(event.ref()), () -> coverage.setAttribute(EVENT, name)));
    }

    private static Optional<PublicEvent> event(String name, ImportContext context) {
        return context.work()
                .entities()
                .createQuery(
                        "select e from PublicEvent e where e.name = :name"
                                + " and e.archivedAt is null order by e.startsOn desc",
                        PublicEvent.class)
                .setParameter("name", name)
                .setFlushMode(FlushModeType.COMMIT)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }
}
