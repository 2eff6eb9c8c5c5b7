package org.maitri.customers.ui.internal.conversations;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.maitri.kernel.RecordRef;
import org.maitri.ui.page.Drafts;

/**
 * What was typed of conversations and is not saved yet: in memory at once, and on request on the disk, so that a killed program
 * loses next to nothing. Any thread.
 */
public final class ConversationDrafts {

    private final Map<RecordRef, Conversation> typed = new ConcurrentHashMap<>();
    private final Drafts stored;

    public ConversationDrafts(Drafts stored) {
        this.stored = stored;
    }

    private static RecordRef key(RecordRef customer) {
        return Drafts.key(customer, "conversation");
    }

    void keep(RecordRef customer, Conversation said) {
        typed.put(customer, said);
    }

    /** Forgets a draft; it leaves the disk with the next {@link #store}. */
    void forget(RecordRef customer) {
        typed.remove(customer);
    }

    /** Brings the disk up to date about a customer. */
    void store(RecordRef customer) {
        Conversation said = typed.get(customer);
        if (said == null) {
            stored.drop(key(customer));
        } else {
            stored.keep(key(customer), cells(said));
        }
    }

    /** The draft of a customer; empty if there is none or it is damaged. May touch the disk. */
    Optional<Conversation> find(RecordRef customer) {
        return Optional.ofNullable(typed.get(customer))
                .or(() -> stored.find(key(customer)).map(draft -> said(draft.inputs())));
    }

    private static Map<String, String> cells(Conversation said) {
        Map<String, String> cells = new LinkedHashMap<>();
        put(cells, "kind", said.kind());
        put(cells, "text", said.text());
        put(cells, "direction", said.direction());
        put(cells, "minutes", said.minutes());
        put(cells, "feeling", said.feeling());
        put(cells, "followUp", said.followUp());
        put(cells, "playbook", said.playbook());
        return cells;
    }

    private static void put(Map<String, String> cells, String name, Object value) {
        if (value != null) {
            cells.put(name, value.toString());
        }
    }

    private static Conversation said(Map<String, String> cells) {
        return new Conversation(
                cells.get("kind"),
                cells.getOrDefault("text", ""),
                cells.get("direction"),
                cells.containsKey("minutes") ? Long.valueOf(cells.get("minutes")) : null,
                cells.get("feeling"),
                cells.containsKey("followUp") ? LocalDate.parse(cells.get("followUp")) : null,
                cells.containsKey("playbook") ? RecordRef.parse(cells.get("playbook")) : null);
    }
}
