package org.maitri.tickets.words;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.maitri.tickets.Treatment;

/** Texts with placeholders, and macros: a text and changes in one step. An OSGi service; every method touches the database. */
public interface Macros {

    /**
     * One macro or text to choose.
     *
     * @param shortcut by what it is found at once; may be blank
     * @param does what it does, in words; for a text its first words
     */
    record Choice(UUID id, String name, String shortcut, String does) {}

    /**
     * A text with its placeholders filled in.
     *
     * @param words what would be sent; a placeholder without a value stands in it as it was written
     * @param missing the placeholders without a value
     */
    record Filled(String words, List<String> missing) {

        public Filled {
            missing = List.copyOf(missing);
        }

        public boolean complete() {
            return missing.isEmpty();
        }
    }

    /**
     * What a macro would do to one ticket.
     *
     * @param ticket the ticket's number and subject
     * @param text what would be written; empty words for nothing
     * @param internal whether that is a note for colleagues
     * @param problem why it cannot be done; blank if it can
     */
    record Preview(
            UUID ticketId,
            String ticket,
            Filled text,
            boolean internal,
            List<Treatment.Change> changes,
            String problem) {

        public boolean possible() {
            return problem.isBlank();
        }
    }

    /** All macros, by name. */
    List<Choice> macros();

    /** All texts that may be written to a ticket's customer: each once, in the language that suits best. */
    List<Choice> texts(UUID ticket);

    /** The same text in other languages, each by the name of its language. */
    List<Choice> languages(UUID template);

    /** The text with the ticket's, the customer's and the person's facts in it. */
    Filled fill(UUID template, UUID ticket);

    /**
     * The same as it is typed.
     *
     * @param typed values by field id; null for what was emptied
     * @throws org.maitri.kernel.RefusedException if its placeholders cannot be read
     */
    Filled fill(UUID template, Map<String, Object> typed, UUID ticket);

    /**
     * What a macro would do to a ticket if it were saved as it is typed; nothing is changed.
     *
     * @param typed values by field id; null for what was emptied
     * @throws org.maitri.kernel.RefusedException if it could not be saved
     */
    Preview preview(UUID macro, Map<String, Object> typed, UUID ticket);

    /** What a macro would do to tickets; nothing is changed. */
    List<Preview> preview(UUID macro, Collection<UUID> tickets);

    /**
     * Does it to all the tickets in one step, which can be undone as one.
     *
     * @return the commit
     * @throws org.maitri.kernel.RefusedException if it cannot be done to one of them; nothing is changed then
     */
    UUID run(UUID macro, Collection<UUID> tickets);
}
