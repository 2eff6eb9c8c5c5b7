package org.maitri.customers.ui.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.maitri.kernel.RecordRef;
import org.maitri.spi.persistence.AttributesConverter;

/**
 * What was typed of conversations and is not saved yet: in memory at once, and on request in a file a customer, so that a killed
 * program loses next to nothing. Any thread.
 */
final class ConversationDrafts {

    private final AttributesConverter json = new AttributesConverter();
    private final Map<RecordRef, Conversation> typed = new ConcurrentHashMap<>();
    private final Path folder;

    ConversationDrafts(Path folder) {
        this.folder = folder;
    }

    void keep(RecordRef customer, Conversation said) {
        typed.put(customer, said);
    }

    /** Forgets a draft; its file goes with the next {@link #store}. */
    void forget(RecordRef customer) {
        typed.remove(customer);
    }

    /** Brings the file of a customer up to date. Touches the disk. */
    synchronized void store(RecordRef customer) {
        Conversation said = typed.get(customer);
        try {
            if (said == null) {
                Files.deleteIfExists(file(customer));
            } else {
                Files.createDirectories(folder);
                Path fresh = file(customer).resolveSibling(customer.id() + ".new");
                Files.writeString(fresh, json.convertToDatabaseColumn(cells(said)), StandardCharsets.UTF_8);
                Files.move(
                        fresh,
                        file(customer),
                        java.nio.file.StandardCopyOption.REPLACE_EXISTING,
                        java.nio.file.StandardCopyOption.ATOMIC_MOVE);
            }
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    /** The draft of a customer; empty if there is none or its file is damaged. May touch the disk. */
    synchronized Optional<Conversation> find(RecordRef customer) {
        Conversation known = typed.get(customer);
        if (known != null || !Files.exists(file(customer))) {
            return Optional.ofNullable(known);
        }
        try {
            Conversation read = said(json.convertToEntityAttribute(Files.readString(file(customer))));
            typed.put(customer, read);
            return Optional.of(read);
        } catch (IOException | RuntimeException damaged) {
            System.getLogger(ConversationDrafts.class.getName())
                    .log(System.Logger.Level.WARNING, "No draft in " + file(customer), damaged);
            return Optional.empty();
        }
    }

    private Path file(RecordRef customer) {
        return folder.resolve(customer.id() + ".json");
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
