package org.maitri.customers.ui.internal.conversations;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.maitri.customers.Greeting;
import org.maitri.customers.Note;
import org.maitri.customers.Person;
import org.maitri.customers.Playbook;
import org.maitri.customers.ui.internal.Messages;
import org.maitri.kernel.Progress;
import org.maitri.kernel.RecordRef;
import org.maitri.kernel.RefusedException;
import org.maitri.spi.access.Access;
import org.maitri.spi.audit.Journal;
import org.maitri.spi.persistence.Database;
import org.maitri.spi.record.Choice;
import org.maitri.spi.record.Records;

/** Writes down what was said with a customer. Knows no widgets; what touches the database is not for the UI thread. */
public final class ConversationPresenter {

    /** What a call needs at hand. @param greeting the agreed words; blank if none were agreed */
    record AtHand(String greeting, List<Playbook> playbooks) {}

    private final RecordRef customer;
    private final Database database;
    private final Records records;
    private final Access access;
    private final Journal journal;
    private final ConversationDrafts drafts;

    public ConversationPresenter(
            RecordRef customer,
            Database database,
            Records records,
            Access access,
            Journal journal,
            ConversationDrafts drafts) {
        this.customer = customer;
        this.database = database;
        this.records = records;
        this.access = access;
        this.journal = journal;
        this.drafts = drafts;
    }

    public boolean mayWrite() {
        return access.may(Note.TYPE + ".write");
    }

    /** The words a field of notes offers. */
    List<Choice> choices(String field) {
        return records.requireType(Note.TYPE).field(field).orElseThrow().choices();
    }

    /** What was typed before and not saved. Not on the UI thread. */
    Optional<Conversation> draft() {
        return drafts.find(customer);
    }

    /** Keeps on the disk what was typed. Not on the UI thread. */
    void store() {
        drafts.store(customer);
    }

    void keep(Conversation typed) {
        if (typed.canSave()) {
            drafts.keep(customer, typed);
        } else {
            drafts.forget(customer);
        }
    }

    /** @param edited the note that is changed; null for a new one. @return the commit, to be taken back by */
    Optional<UUID> save(Conversation said, UUID edited, Instant now) {
        access.require(Note.TYPE + ".write");
        if (!said.canSave()) {
            throw new RefusedException(Messages.get("conversation.blank"));
        }
        database.write(Messages.get(edited == null ? "conversation.commit" : "conversation.commit.edit"), work -> {
            Note note = edited == null
                    ? Note.of(customer, now, said.text())
                    : work.find(Note.class, edited).orElseThrow(() -> new RefusedException(Messages.get("note.gone")));
            said.writeTo(note);
            return edited == null ? work.add(note) : note;
        });
        drafts.forget(customer);
        drafts.store(customer);
        return database.lastCommit();
    }

    Optional<Note> note(UUID id) {
        return database.read(work -> work.find(Note.class, id));
    }

    Optional<UUID> archive(UUID id, Instant now) {
        access.require(Note.TYPE + ".write");
        database.change(
                Messages.get("conversation.commit.archive"),
                work -> work.find(Note.class, id)
                        .orElseThrow(() -> new RefusedException(Messages.get("note.gone")))
                        .archive(now));
        return database.lastCommit();
    }

    void undo(UUID commit) {
        journal.undo(commit, Progress.NONE);
    }

    AtHand atHand() {
        return database.read(work -> {
            List<Greeting> greetings = work.entities()
                    .createQuery("select g from CustomersGreeting g where g.archivedAt is null", Greeting.class)
                    .getResultList();
            List<Playbook> playbooks = work.entities()
                    .createQuery(
                            "select p from CustomersPlaybook p where p.archivedAt is null order by p.title, p.id",
                            Playbook.class)
                    .setMaxResults(200)
                    .getResultList();
            String language = work.find(customer)
                    .filter(Person.class::isInstance)
                    .map(person -> ((Person) person).language())
                    .orElse(null);
            String name = records.titles(List.of(customer)).getOrDefault(customer, "");
            return new AtHand(
                    Greeting.in(language, greetings)
                            .map(greeting -> greeting.spoken(name, work.actor()))
                            .orElse(""),
                    playbooks);
        });
    }
}
