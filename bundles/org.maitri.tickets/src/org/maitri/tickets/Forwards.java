package org.maitri.tickets;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.List;
import org.maitri.spi.mail.OutgoingMail.Enclosure;
import org.maitri.spi.persistence.UnitOfWork;

/** What is sent on of a message. */
final class Forwards {

    private static final DateTimeFormatter WHEN =
            DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT);

    private Forwards() {}

    /** What is said above it, who wrote it and when, and its words. */
    static String text(String words, Message original) {
        String above = words.isBlank() ? "" : words.strip() + "\n\n";
        String when = WHEN.withZone(ZoneId.systemDefault()).format(original.at());
        return above + TicketDesk.TEXTS.get("forward.of", original.author(), when) + "\n\n" + original.body();
    }

    /** Its files, which the message it is sent on with has as well. */
    static List<Enclosure> files(Message original, Message sent, UnitOfWork work) {
        List<Enclosure> enclosed = new ArrayList<>();
        for (Attachment file : work.entities()
                .createQuery(
                        "select a from Attachment a where a.messageId = :message and a.archivedAt is null order by a.id",
                        Attachment.class)
                .setParameter("message", original.id())
                .getResultList()) {
            work.add(Attachment.of(sent, file.name(), file.mediaType(), file.size(), file.digest()));
            enclosed.add(new Enclosure(file.name(), file.mediaType(), file.digest()));
        }
        return enclosed;
    }
}
