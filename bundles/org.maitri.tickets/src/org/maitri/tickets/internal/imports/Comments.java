package org.maitri.tickets.internal.imports;

import jakarta.persistence.FlushModeType;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.maitri.spi.imports.ImportContext;
import org.maitri.spi.imports.ImportRow;
import org.maitri.tickets.Message;
import org.maitri.tickets.Ticket;

/** Makes messages of the comments that a row has in columns of their own. Whether customers ever read them is not known. */
final class Comments {

    private static final Pattern COMMENT = Pattern.compile("([^;\\n]{6,40});([^;\\n]{0,200});(.+)", Pattern.DOTALL);
    private static final List<DateTimeFormatter> MOMENTS = Stream.of(
                    "d/MMM/yy h:mm a",
                    "d/MMM/yyyy h:mm a",
                    "d/MMM/yy HH:mm",
                    "yyyy-MM-dd HH:mm[:ss]",
                    "yyyy-MM-dd'T'HH:mm[:ss]")
            .map(pattern -> new DateTimeFormatterBuilder()
                    .parseCaseInsensitive()
                    .appendPattern(pattern)
                    .toFormatter(Locale.ENGLISH))
            .toList();

    private record Said(Instant at, String author, String words) {}

    private final Ticket ticket;
    private final ImportContext context;

    Comments(Ticket ticket, ImportContext context) {
        this.ticket = ticket;
        this.context = context;
    }

    /** Adds those that are not there yet; what is no comment stays with the ticket as it is. */
    void take(ImportRow row, boolean created) {
        var cells = row.values(TicketColumns.COMMENTS);
        if (cells.isEmpty()) {
            return;
        }
        Set<Said> known = created ? new HashSet<>() : known();
        Optional<String> customer = row.text("customer.name");
        cells.forEach((column, cell) -> {
            Optional<Said> said = read(cell.toString());
            if (said.isEmpty()) {
                ticket.setAttribute(column, cell.toString());
            }
            said.filter(known::add).ifPresent(comment -> {
                boolean own = customer.filter(comment.author()::equals).isPresent();
                context.add(Message.of(
                        ticket,
                        comment.at(),
                        comment.author(),
                        own ? Message.INBOUND : Message.INTERNAL,
                        comment.words()));
            });
        });
    }

    private Set<Said> known() {
        Set<Said> known = new HashSet<>();
        context.work()
                .entities()
                .createQuery("select m from Message m where m.ticketId = :ticket", Message.class)
                .setParameter("ticket", ticket.id())
                .setFlushMode(FlushModeType.COMMIT)
                .getResultList()
                .forEach(message -> known.add(new Said(message.at(), message.author(), message.body())));
        return known;
    }

    private Optional<Said> read(String cell) {
        Matcher parts = COMMENT.matcher(cell.strip());
        return parts.matches()
                ? moment(parts.group(1).strip())
                        .map(at -> new Said(
                                at, parts.group(2).strip(), parts.group(3).strip()))
                : Optional.empty();
    }

    private Optional<Instant> moment(String text) {
        for (DateTimeFormatter format : MOMENTS) {
            try {
                return Optional.of(
                        LocalDateTime.parse(text, format).atZone(context.zone()).toInstant());
            } catch (DateTimeException other) {
                continue;
            }
        }
        return Optional.empty();
    }
}
