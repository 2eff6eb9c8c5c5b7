package org.maitri.tickets.internal.macros;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.List;
import java.util.Set;
import org.maitri.kernel.RecordRef;
import org.maitri.spi.persistence.RecordRefConverter;
import org.maitri.spi.persistence.TagsConverter;
import org.maitri.spi.persistence.UnitOfWork;
import org.maitri.spi.record.Recorded;
import org.maitri.spi.record.StoredRecord;
import org.maitri.tickets.Treatment;

/** A text and changes that are done to a ticket in one step. */
@Entity(name = "TicketsMacro")
@Table(name = "tickets_macro")
@Recorded(Macro.TYPE)
public class Macro extends StoredRecord {

    public static final String TYPE = "tickets.macro";

    @Column(name = "name")
    private String name;

    @Column(name = "shortcut")
    private String shortcut;

    @Convert(converter = RecordRefConverter.class)
    @Column(name = "template")
    private RecordRef template;

    @Column(name = "internal")
    private boolean internal;

    @Column(name = "state")
    private String state;

    @Column(name = "priority")
    private String priority;

    @Column(name = "assignee")
    private String assignee;

    @Column(name = "queue")
    private String queue;

    @Convert(converter = TagsConverter.class)
    @Column(name = "tags_added")
    private Set<String> tagsAdded = Set.of();

    @Convert(converter = TagsConverter.class)
    @Column(name = "tags_taken")
    private Set<String> tagsTaken = Set.of();

    public static Macro called(String name) {
        Macro macro = new Macro();
        macro.name = name;
        return macro;
    }

    /** What it does, without its text. */
    public Treatment treatment() {
        return new Treatment(null, internal, state, priority, assignee, queue, tagsAdded(), tagsTaken());
    }

    /** Its text in all languages it is there in; empty if it writes nothing, or its text is archived. */
    List<Template> texts(UnitOfWork work) {
        return template == null
                ? List.of()
                : work.find(Template.class, template.id())
                        .map(text -> Template.named(text.name(), work))
                        .orElse(List.of());
    }

    public String name() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    /** What it is found by at once. */
    public String shortcut() {
        return shortcut;
    }

    public void setShortcut(String shortcut) {
        this.shortcut = shortcut;
    }

    /** The text, in one of its languages; null if it writes nothing. */
    public RecordRef template() {
        return template;
    }

    public void setTemplate(RecordRef template) {
        this.template = template;
    }

    /** Whether the text is a note for colleagues. */
    public Boolean internal() {
        return internal;
    }

    public void setInternal(Boolean wanted) {
        internal = Boolean.TRUE.equals(wanted);
    }

    public String state() {
        return state;
    }

    public void setState(String state) {
        this.state = state;
    }

    public String priority() {
        return priority;
    }

    public void setPriority(String priority) {
        this.priority = priority;
    }

    public String assignee() {
        return assignee;
    }

    public void setAssignee(String assignee) {
        this.assignee = assignee;
    }

    public String queue() {
        return queue;
    }

    public void setQueue(String queue) {
        this.queue = queue;
    }

    public Set<String> tagsAdded() {
        return tagsAdded == null ? Set.of() : tagsAdded;
    }

    public void setTagsAdded(Set<String> tags) {
        tagsAdded = tags == null ? Set.of() : Set.copyOf(tags);
    }

    public Set<String> tagsTaken() {
        return tagsTaken == null ? Set.of() : tagsTaken;
    }

    public void setTagsTaken(Set<String> tags) {
        tagsTaken = tags == null ? Set.of() : Set.copyOf(tags);
    }
}
