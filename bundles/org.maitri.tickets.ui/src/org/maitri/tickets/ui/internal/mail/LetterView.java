package org.maitri.tickets.ui.internal.mail;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.maitri.spi.persistence.UnitOfWork;
import org.maitri.tickets.Attachment;
import org.maitri.tickets.Letter;

/**
 * What a message that came by mail shows besides its text.
 *
 * @param between who wrote it to whom, as it says; null for messages that went no further
 * @param automatic whether a program wrote it
 * @param html as it was made harmless when it came in; null if it came as plain text
 * @param remarks what was odd about it; null for nothing
 */
public record LetterView(List<File> files, String between, boolean automatic, String html, String remarks) {

    /** A file that was sent with it. @param size in bytes */
    public record File(String name, long size, String digest) {

        String shown() {
            return ShownName.whole(name);
        }
    }

    /** Of all of some messages that came by mail or have files, by message. */
    public static Map<UUID, LetterView> of(Collection<UUID> messages, UnitOfWork work) {
        if (messages.isEmpty()) {
            return Map.of();
        }
        Map<UUID, List<File>> files = new HashMap<>();
        for (Attachment attachment : work.entities()
                .createQuery(
                        "select a from Attachment a where a.messageId in :messages and a.archivedAt is null order by a.id",
                        Attachment.class)
                .setParameter("messages", messages)
                .getResultList()) {
            files.computeIfAbsent(attachment.messageId(), any -> new ArrayList<>())
                    .add(new File(attachment.name(), attachment.size(), attachment.digest()));
        }
        Map<UUID, LetterView> views = new HashMap<>();
        files.forEach(
                (message, some) -> views.put(message, new LetterView(List.copyOf(some), null, false, null, null)));
        for (Letter letter : work.entities()
                .createQuery(
                        "select l from Letter l where l.messageId in :messages and l.archivedAt is null", Letter.class)
                .setParameter("messages", messages)
                .getResultList()) {
            views.put(
                    letter.messageId(),
                    new LetterView(
                            List.copyOf(files.getOrDefault(letter.messageId(), List.of())),
                            between(letter),
                            letter.automatic(),
                            letter.html(),
                            letter.remarks()));
        }
        return views;
    }

    private static String between(Letter letter) {
        if (letter.to() == null || letter.to().isBlank()) {
            return null;
        }
        String from = Objects.requireNonNullElse(letter.sender(), "");
        return letter.cc() == null || letter.cc().isBlank()
                ? Messages.get("letter.to", from, letter.to())
                : Messages.get("letter.to.copy", from, letter.to(), letter.cc());
    }
}
