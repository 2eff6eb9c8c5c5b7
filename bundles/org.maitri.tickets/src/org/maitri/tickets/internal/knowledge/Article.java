package org.maitri.tickets.internal.knowledge;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import org.maitri.spi.persistence.InstantConverter;
import org.maitri.spi.persistence.TagsConverter;
import org.maitri.spi.record.Languages;
import org.maitri.spi.record.Recorded;
import org.maitri.spi.record.StoredRecord;

/** Something the company knows, written down once in Markdown. */
@Entity(name = "TicketsArticle")
@Table(name = "tickets_article")
@Recorded(Article.TYPE)
public class Article extends StoredRecord {

    public static final String TYPE = "tickets.article";

    public static final String DRAFT = "draft";
    public static final String PUBLISHED = "published";

    @Column(name = "title")
    private String title;

    @Column(name = "language")
    private String language = Languages.ANY;

    @Column(name = "state")
    private String state = DRAFT;

    @Column(name = "body")
    private String body;

    @Convert(converter = TagsConverter.class)
    @Column(name = "keywords")
    private Set<String> keywords = Set.of();

    @Column(name = "link")
    private String link;

    @Column(name = "review_on")
    private LocalDate reviewOn;

    @Convert(converter = InstantConverter.class)
    @Column(name = "published_at")
    private Instant publishedAt;

    public boolean published() {
        return PUBLISHED.equals(state);
    }

    public String title() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public String language() {
        return language;
    }

    public void setLanguage(String language) {
        this.language = language == null ? Languages.ANY : Languages.tag(language);
    }

    public String state() {
        return state;
    }

    /** Articles are suggested from the moment they are published. */
    public void setState(String state) {
        this.state = state == null ? DRAFT : state;
        if (published()) {
            publish(Instant.now());
        }
    }

    /** From when it is suggested; the first time counts. */
    public void publish(Instant at) {
        state = PUBLISHED;
        if (publishedAt == null) {
            publishedAt = at;
        }
    }

    /** Markdown. */
    public String body() {
        return body == null ? "" : body;
    }

    public void setBody(String body) {
        this.body = body;
    }

    /** Words customers use that the text does not have. */
    public Set<String> keywords() {
        return keywords == null ? Set.of() : keywords;
    }

    public void setKeywords(Set<String> keywords) {
        this.keywords = keywords == null ? Set.of() : Set.copyOf(keywords);
    }

    /** Where customers can read it; null if they cannot. */
    public String link() {
        return link;
    }

    public void setLink(String link) {
        this.link = link;
    }

    /** When somebody has to look whether it is still true. */
    public LocalDate reviewOn() {
        return reviewOn;
    }

    public void setReviewOn(LocalDate day) {
        reviewOn = day;
    }

    /** Whether the day has come on which somebody was to look at it. */
    boolean isToReview(LocalDate today) {
        return published() && !archived() && reviewOn != null && !reviewOn.isAfter(today);
    }

    public Instant publishedAt() {
        return publishedAt;
    }
}
