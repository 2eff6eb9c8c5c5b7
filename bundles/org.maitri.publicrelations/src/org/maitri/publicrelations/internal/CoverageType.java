package org.maitri.publicrelations.internal;

import static org.maitri.publicrelations.internal.Messages.get;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.maitri.kernel.Texts;
import org.maitri.publicrelations.Coverage;
import org.maitri.publicrelations.CoverageTone;
import org.maitri.spi.record.Choice;
import org.maitri.spi.record.DescribedType;
import org.maitri.spi.record.Field;
import org.maitri.spi.record.Field.Use;
import org.maitri.spi.record.FieldKind;
import org.maitri.spi.record.RecordType;
import org.maitri.spi.record.Sort;
import org.maitri.spi.record.Tone;
import org.osgi.service.component.annotations.Component;

/** Describes coverage. */
@Component(service = RecordType.class)
public final class CoverageType extends DescribedType<Coverage> {

    static final List<Choice> OUTLETS = List.of(
            outlet("press", "newspaper"),
            outlet("online", "globe"),
            outlet("tv", "tv"),
            outlet("radio", "radio"),
            outlet("social", "share-2"),
            outlet("podcast", "podcast"),
            outlet("other", "tag"));

    static final List<Choice> TONES = List.of(
            new Choice(CoverageTone.POSITIVE, get("tone.positive"), Tone.GOOD, "thumbs-up"),
            new Choice(CoverageTone.NEUTRAL, get("tone.neutral"), Tone.NEUTRAL, "minus"),
            new Choice(CoverageTone.MIXED, get("tone.mixed"), Tone.WARNING, "git-compare"),
            new Choice(CoverageTone.NEGATIVE, get("tone.negative"), Tone.BAD, "thumbs-down"));

    public CoverageType() {
        super(
                Texts.beside(Messages.class),
                Coverage.class,
                "rss",
                Sort.byNewest("publishedOn"),
                Coverage::new,
                List.of(
                        Field.<Coverage>of("eventId", FieldKind.REFERENCE, get("event.label"))
                                .build(Coverage::event, Coverage::setEvent),
                        Field.<Coverage>of("title", FieldKind.TEXT, get("coverage.title"))
                                .use(Use.LISTED, Use.SEARCHED)
                                .build(Coverage::title, Coverage::setTitle),
                        Field.<Coverage>of("outlet", FieldKind.TEXT, get("coverage.outlet"))
                                .maxLength(400)
                                .use(Use.LISTED, Use.SEARCHED, Use.SORTED)
                                .build(Coverage::outlet, Coverage::setOutlet),
                        Field.<Coverage>of("outletKind", FieldKind.CHOICE, get("coverage.outletKind"))
                                .choices(OUTLETS)
                                .use(Use.LISTED)
                                .build(Coverage::outletKind, Coverage::setOutletKind),
                        Field.<Coverage>of("subject", FieldKind.TEXT, get("coverage.subject"))
                                .maxLength(400)
                                .use(Use.LISTED, Use.SEARCHED)
                                .build(Coverage::subject, Coverage::setSubject),
                        Field.<Coverage>of("publishedOn", FieldKind.DATE, get("coverage.publishedOn"))
                                .use(Use.LISTED, Use.SORTED)
                                .build(Coverage::publishedOn, Coverage::setPublishedOn),
                        Field.<Coverage>of("reach", FieldKind.INTEGER, get("coverage.reach"))
                                .use(Use.LISTED, Use.SORTED)
                                .check(CoverageType::negative)
                                .build(Coverage::reach, Coverage::setReach),
                        Field.<Coverage>of("mentions", FieldKind.INTEGER, get("coverage.mentions"))
                                .use(Use.LISTED)
                                .check(CoverageType::negative)
                                .build(Coverage::mentions, Coverage::setMentions),
                        Field.<Coverage>of("tone", FieldKind.CHOICE, get("coverage.tone"))
                                .choices(TONES)
                                .use(Use.LISTED)
                                .build(Coverage::tone, Coverage::setTone),
                        Field.<Coverage>of("sentiment", FieldKind.DECIMAL, get("coverage.sentiment"))
                                .check(CoverageType::beyondScale)
                                .build(Coverage::sentiment, Coverage::setSentiment),
                        Field.<Coverage>of("url", FieldKind.URL, get("coverage.url"))
                                .maxLength(2000)
                                .build(Coverage::url, Coverage::setUrl),
                        Field.<Coverage>of("answeredOn", FieldKind.DATE, get("coverage.answeredOn"))
                                .use(Use.LISTED)
                                .readOnly(Coverage::answeredOn),
                        Field.<Coverage>of("answerNote", FieldKind.LONG_TEXT, get("coverage.answerNote"))
                                .readOnly(Coverage::answerNote)));
    }

    private static Choice outlet(String value, String icon) {
        return new Choice(value, get("outlet." + value), Tone.NEUTRAL, icon);
    }

    private static String negative(Object count) {
        return (Long) count < 0 ? get("coverage.wrong.negative") : null;
    }

    private static String beyondScale(Object sentiment) {
        return ((BigDecimal) sentiment).abs().compareTo(BigDecimal.ONE) > 0
                ? get("coverage.refused.sentiment", sentiment)
                : null;
    }

    @Override
    public String title(Coverage coverage) {
        String what = Stream.of(coverage.title(), coverage.subject(), coverage.outlet())
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(label());
        return coverage.publishedOn() == null || coverage.title() != null
                ? what
                : get("coverage.dated", what, coverage.publishedOn().toString());
    }

    @Override
    public String subtitle(Coverage coverage) {
        return coverage.outlet() == null ? "" : coverage.outlet();
    }
}
