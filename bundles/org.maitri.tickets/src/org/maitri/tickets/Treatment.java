package org.maitri.tickets;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * What is done to a ticket in one step. Whatever is null or empty stays as it is.
 *
 * @param message what is written
 * @param internal whether it is a note for colleagues; else it answers the customer
 * @param assignee who gets the ticket; {@link #ME} for whoever does it
 */
public record Treatment(
        String message,
        boolean internal,
        String state,
        String priority,
        String assignee,
        String queue,
        Set<String> tagsAdded,
        Set<String> tagsTaken) {

    /** Stands for the person who does it. */
    public static final String ME = "me";

    public Treatment {
        tagsAdded = tagsAdded == null ? Set.of() : Set.copyOf(tagsAdded);
        tagsTaken = tagsTaken == null ? Set.of() : Set.copyOf(tagsTaken);
    }

    /**
     * One thing that becomes different.
     *
     * @param field the id of the ticket's field
     * @param before null for nothing
     * @param after null for nothing
     */
    public record Change(String field, String before, String after) {}

    /** The same with other words. */
    public Treatment saying(String words) {
        return new Treatment(words, internal, state, priority, assignee, queue, tagsAdded, tagsTaken);
    }

    /** The same where nobody in particular does it: then there is nobody to give the ticket to. */
    public Treatment byItself() {
        return ME.equalsIgnoreCase(assignee)
                ? new Treatment(message, internal, state, priority, null, queue, tagsAdded, tagsTaken)
                : this;
    }

    public boolean speaks() {
        return message != null && !message.isBlank();
    }

    /** What becomes different about a ticket, besides what is written. @param actor who would do it */
    public List<Change> changes(Ticket ticket, String actor) {
        List<Change> changes = new ArrayList<>();
        note(changes, "queue", ticket.queue(), queue);
        note(changes, "priority", ticket.priority(), priority);
        if (!tags(ticket).equals(ticket.tags())) {
            changes.add(new Change("tags", words(ticket.tags()), words(tags(ticket))));
        }
        note(changes, "assignee", ticket.assignee(), assignee(actor));
        note(changes, "state", ticket.state(), state);
        return List.copyOf(changes);
    }

    private static void note(List<Change> changes, String field, String before, String after) {
        if (after != null && !after.isBlank() && !after.equals(before)) {
            changes.add(new Change(field, before, after));
        }
    }

    String assignee(String actor) {
        return ME.equalsIgnoreCase(assignee) ? actor : assignee;
    }

    Set<String> tags(Ticket ticket) {
        Set<String> tags = new TreeSet<>(ticket.tags());
        tags.addAll(tagsAdded);
        tags.removeAll(tagsTaken);
        return tags;
    }

    private static String words(Set<String> tags) {
        return tags.isEmpty() ? null : String.join(", ", new TreeSet<>(tags));
    }
}
