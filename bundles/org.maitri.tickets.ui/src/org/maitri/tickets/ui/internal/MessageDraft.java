package org.maitri.tickets.ui.internal;

import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.maitri.kernel.RecordRef;
import org.maitri.spi.merge.Merges;
import org.maitri.ui.page.PageContext;

/**
 * What was typed and not sent: it outlives the program, and what was typed about a ticket that went into this one is not lost
 * either. Not for the UI thread.
 */
final class MessageDraft {

    static final String REPLY = "reply";
    static final String NOTE = "note";

    /** After the name of a draft: the tickets that went into this one and whose drafts it has taken in already. */
    private static final String JOINED = ".joined";

    private final PageContext context;
    private final Supplier<List<RecordRef>> absorbed;

    MessageDraft(PageContext context) {
        this(
                context,
                () -> context.service(Merges.class).survivedBy(context.record()).stream()
                        .map(Merges.Merge::absorbed)
                        .toList());
    }

    /** @param absorbed the tickets that went into this one */
    MessageDraft(PageContext context, Supplier<List<RecordRef>> absorbed) {
        this.context = context;
        this.absorbed = absorbed;
    }

    /** @param name {@link #REPLY} or {@link #NOTE} */
    String read(String name) {
        return read(name, context.draft(context.record(), name).orElse(""));
    }

    /** @param own what is typed here just now */
    String read(String name, String own) {
        String seen = context.draft(context.record(), name + JOINED).orElse("");
        List<RecordRef> further = absorbed.get().stream()
                .filter(ticket -> !seen.contains(ticket.toString()))
                .filter(ticket -> context.draft(ticket, name).isPresent())
                .toList();
        if (further.isEmpty()) {
            return own;
        }
        Stream<String> theirs = further.stream().flatMap(ticket -> context.draft(ticket, name).stream());
        String joined = Stream.concat(Stream.of(own), theirs)
                .filter(text -> !text.isBlank())
                .collect(Collectors.joining("\n\n"));
        keep(name, joined);
        keep(name + JOINED, further.stream().map(RecordRef::toString).collect(Collectors.joining(" ", seen + ' ', "")));
        return joined;
    }

    void keep(String name, String text) {
        context.keepDraft(name, text);
    }
}
