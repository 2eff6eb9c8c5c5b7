package org.maitri.tickets.ui.internal;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
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

    private final PageContext context;

    MessageDraft(PageContext context) {
        this.context = context;
    }

    /** @param name {@link #REPLY} or {@link #NOTE} */
    String read(String name) {
        List<RecordRef> absorbed = context.service(Merges.class).survivedBy(context.record()).stream()
                .map(Merges.Merge::absorbed)
                .toList();
        Optional<String> own = context.draft(context.record(), name);
        return own.orElseGet(() -> Stream.of(absorbed)
                .flatMap(List::stream)
                .map(ticket -> context.draft(ticket, name).orElse(null))
                .filter(Objects::nonNull)
                .collect(Collectors.joining("\n\n")));
    }

    void keep(String name, String text) {
        context.keepDraft(name, text);
    }
}
