package org.maitri.tickets.internal.macros;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.maitri.spi.persistence.UnitOfWork;
import org.maitri.spi.record.Choice;
import org.maitri.spi.record.Field;
import org.maitri.tickets.Ticket;
import org.maitri.tickets.Treatment;
import org.maitri.tickets.internal.TicketType;

/** Says what is done to tickets, in words. */
public final class Deeds {

    private Deeds() {}

    /** What a macro does to any ticket: "Writes Apology, state Resolved, tag recall". */
    static String words(Macro macro, UnitOfWork work) {
        List<String> words = new ArrayList<>();
        if (macro.template() != null) {
            String name = work.find(Template.class, macro.template().id())
                    .map(Template::name)
                    .orElse("?");
            words.add(Messages.get(macro.internal() ? "deed.note" : "deed.reply", name));
        }
        add(words, "state", macro.state());
        add(words, "priority", macro.priority());
        add(words, "assignee", macro.assignee());
        add(words, "queue", macro.queue());
        new TreeSet<>(macro.tagsAdded()).forEach(tag -> words.add(Messages.get("deed.tag", tag)));
        new TreeSet<>(macro.tagsTaken()).forEach(tag -> words.add(Messages.get("deed.untag", tag)));
        return words.isEmpty() ? Messages.get("deed.nothing") : String.join(", ", words);
    }

    private static void add(List<String> words, String field, String value) {
        if (value != null && !value.isBlank()) {
            words.add(Messages.get("deed.field", label(field), shown(field, value)));
        }
    }

    /** One change of one ticket: "State: Open, was New". */
    public static String words(Treatment.Change change) {
        String after = change.after() == null ? Messages.get("deed.none") : shown(change.field(), change.after());
        return change.before() == null
                ? Messages.get("deed.change", label(change.field()), after)
                : Messages.get("deed.change.was", label(change.field()), after, shown(change.field(), change.before()));
    }

    private static String label(String field) {
        return field(field).map(Field::label).orElse(field);
    }

    private static String shown(String field, String value) {
        return field(field)
                .flatMap(each -> each.choice(value))
                .map(Choice::label)
                .orElse(value);
    }

    private static Optional<Field<Ticket>> field(String id) {
        return new TicketType().field(id);
    }
}
