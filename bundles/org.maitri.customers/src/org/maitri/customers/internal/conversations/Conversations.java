package org.maitri.customers.internal.conversations;

import java.util.List;
import java.util.Optional;
import org.maitri.customers.Note;
import org.maitri.customers.internal.Messages;
import org.maitri.spi.record.Choice;
import org.maitri.spi.record.Tone;

/** The words for what was said, by whom it was begun, and how the customer felt. Open: other words show as they are. */
public final class Conversations {

    public static final List<Choice> KINDS = List.of(
            choice("kind", Note.NOTE, Tone.NEUTRAL, "sticky-note"),
            choice("kind", Note.CALL, Tone.NEUTRAL, "phone"),
            choice("kind", Note.VISIT, Tone.NEUTRAL, "footprints"),
            choice("kind", Note.MAIL, Tone.NEUTRAL, "mail"));

    public static final List<Choice> DIRECTIONS = List.of(
            choice("direction", Note.IN, Tone.NEUTRAL, "arrow-down-left"),
            choice("direction", Note.OUT, Tone.NEUTRAL, "arrow-up-right"));

    public static final List<Choice> FEELINGS = List.of(
            choice("feeling", "delighted", Tone.GOOD, "laugh"),
            choice("feeling", "content", Tone.GOOD, "smile"),
            choice("feeling", "neutral", Tone.NEUTRAL, "meh"),
            choice("feeling", "worried", Tone.WARNING, "frown"),
            choice("feeling", "upset", Tone.BAD, "angry"));

    private Conversations() {}

    private static Choice choice(String texts, String value, Tone tone, String icon) {
        return new Choice(value, Messages.get("conversation." + texts + '.' + value), tone, icon);
    }

    public static Choice kind(String value) {
        return find(KINDS, value).orElseGet(() -> new Choice(value, value, Tone.NEUTRAL, "message-circle"));
    }

    public static Optional<Choice> feeling(String value) {
        return value == null
                ? Optional.empty()
                : find(FEELINGS, value).or(() -> Optional.of(new Choice(value, value, Tone.NEUTRAL, "circle")));
    }

    private static Optional<Choice> find(List<Choice> choices, String value) {
        return choices.stream().filter(choice -> choice.value().equals(value)).findFirst();
    }

    /** "Call from the customer, 12 min". */
    public static String label(Note note) {
        boolean known = find(KINDS, note.kind()).isPresent()
                && note.isConversation()
                && find(DIRECTIONS, note.direction()).isPresent();
        String label = known
                ? Messages.get("conversation.label." + note.kind() + '.' + note.direction())
                : kind(note.kind()).label();
        return note.minutes() == null ? label : Messages.get("conversation.label.minutes", label, note.minutes());
    }
}
