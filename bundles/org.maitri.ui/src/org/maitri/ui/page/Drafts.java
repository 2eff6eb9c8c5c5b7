package org.maitri.ui.page;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiPredicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.maitri.kernel.RecordRef;
import org.maitri.spi.persistence.AttributesConverter;

/** Keeps what was typed and not yet saved in files, one a record, so that a killed program loses nothing. Not for the UI thread. */
public final class Drafts {

    private static final String AT = "@at";
    private static final Pattern NAME = Pattern.compile("(.+)-([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})\\.json");

    private final AttributesConverter json = new AttributesConverter();
    private final Path folder;

    /** @param at when it was typed, @param inputs what was typed, by field id */
    public record Draft(Instant at, Map<String, String> inputs) {}

    public Drafts(Path folder) {
        this.folder = folder;
    }

    /** Under which something is kept that is typed on a record's page beside its fields. */
    public static RecordRef key(RecordRef record, String name) {
        return new RecordRef(record.type() + '.' + name, record.id());
    }

    private Path file(RecordRef record) {
        return folder.resolve(record.type().replaceAll("[^A-Za-z0-9.]", "_") + '-' + record.id() + ".json");
    }

    /** Keeps a draft in the place of an earlier one. */
    public synchronized void keep(RecordRef record, Map<String, String> inputs) {
        Map<String, String> content = new LinkedHashMap<>();
        content.put(AT, Instant.now().toString());
        content.putAll(inputs);
        try {
            Files.createDirectories(folder);
            Path file = file(record);
            Path fresh = file.resolveSibling(file.getFileName() + ".new");
            Files.writeString(fresh, json.convertToDatabaseColumn(content), StandardCharsets.UTF_8);
            Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    /** The draft of a record; empty if there is none or it is damaged. */
    public synchronized Optional<Draft> find(RecordRef record) {
        Path file = file(record);
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        try {
            Map<String, String> content = new LinkedHashMap<>(json.convertToEntityAttribute(Files.readString(file)));
            String at = content.remove(AT);
            return at == null || content.isEmpty()
                    ? Optional.empty()
                    : Optional.of(new Draft(Instant.parse(at), content));
        } catch (IOException | RuntimeException damaged) {
            return Optional.empty();
        }
    }

    /** @param unwanted hears under which key and when each draft was typed, and says whether it goes */
    public synchronized void dropIf(BiPredicate<RecordRef, Instant> unwanted) {
        for (RecordRef record : kept()) {
            if (find(record).filter(draft -> unwanted.test(record, draft.at())).isPresent()) {
                drop(record);
            }
        }
    }

    private List<RecordRef> kept() {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> NAME.matcher(file.getFileName().toString()))
                    .filter(Matcher::matches)
                    .map(name -> new RecordRef(name.group(1), UUID.fromString(name.group(2))))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    public synchronized void drop(RecordRef record) {
        try {
            Files.deleteIfExists(file(record));
        } catch (IOException stays) {
            throw new UncheckedIOException(stays);
        }
    }
}
