package org.maitri.tickets.internal.macros;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.List;
import org.maitri.spi.persistence.UnitOfWork;
import org.maitri.spi.record.Languages;
import org.maitri.spi.record.Recorded;
import org.maitri.spi.record.StoredRecord;

/** A text with placeholders, in one language; texts of the same name say the same in other languages. */
@Entity(name = "TicketsTemplate")
@Table(name = "tickets_template")
@Recorded(Template.TYPE)
public class Template extends StoredRecord {

    public static final String TYPE = "tickets.template";

    @Column(name = "name")
    private String name;

    @Column(name = "language")
    private String language = Languages.ANY;

    @Column(name = "words")
    private String words;

    public static Template of(String name, String language, String words) {
        Template template = new Template();
        template.name = name;
        template.setLanguage(language);
        template.words = words;
        return template;
    }

    /** The text in all its languages, the oldest first. */
    static List<Template> named(String name, UnitOfWork work) {
        return work.entities()
                .createQuery(
                        "select t from TicketsTemplate t where t.name = :name and t.archivedAt is null order by t.id",
                        Template.class)
                .setParameter("name", name)
                .getResultList();
    }

    public String name() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String language() {
        return language;
    }

    public void setLanguage(String language) {
        this.language = language == null ? Languages.ANY : Languages.tag(language);
    }

    public String words() {
        return words == null ? "" : words;
    }

    public void setWords(String words) {
        this.words = words;
    }
}
