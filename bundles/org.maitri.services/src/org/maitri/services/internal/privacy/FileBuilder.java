package org.maitri.services.internal.privacy;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.maitri.kernel.RecordRef;
import org.maitri.spi.audit.Accesses;
import org.maitri.spi.persistence.UnitOfWork;
import org.maitri.spi.privacy.PersonFile;
import org.maitri.spi.record.Field;
import org.maitri.spi.record.RecordType;
import org.maitri.spi.record.Records;
import org.maitri.spi.record.StoredRecord;

/** Puts together what is kept of a person. */
final class FileBuilder {

    private final Records records;
    private final Holdings holdings;

    FileBuilder(Records records, Holdings holdings) {
        this.records = records;
        this.holdings = holdings;
    }

    PersonFile of(List<RecordRef> same, List<Accesses.Look> looks, UnitOfWork work) {
        RecordRef person = same.getFirst();
        Map<String, List<Held>> byType = new LinkedHashMap<>();
        holdings.of(same).stream()
                .filter(held -> held.outcome() != Held.Outcome.UNLINKED)
                .forEach(held -> byType.computeIfAbsent(held.record().type(), type -> new ArrayList<>())
                        .add(held));
        List<PersonFile.Part> parts = new ArrayList<>();
        byType.forEach((type, held) -> records.type(type).ifPresent(known -> parts.add(part(known, held, work))));
        return new PersonFile(
                person,
                records.titles(List.of(person)).getOrDefault(person, person.toString()),
                Instant.now().truncatedTo(ChronoUnit.SECONDS),
                work.actor(),
                Restrictions.on(person, work).map(Restrictions::why).orElse(""),
                parts,
                looks.stream()
                        .map(look -> Messages.get(
                                "file.access",
                                look.at().toString(),
                                look.actor(),
                                Messages.get("access." + look.what())))
                        .toList());
    }

    private <E extends StoredRecord> PersonFile.Part part(RecordType<E> type, List<Held> held, UnitOfWork work) {
        List<E> found = work.findAll(
                type.entity(), held.stream().map(one -> one.record().id()).toList());
        Map<RecordRef, String> titles = records.titles(found.stream()
                .flatMap(record -> type.fields().stream()
                        .filter(field -> field.derivation().isEmpty())
                        .map(field -> field.read(record)))
                .filter(RecordRef.class::isInstance)
                .map(RecordRef.class::cast)
                .distinct()
                .toList());
        return new PersonFile.Part(
                type.id(),
                held.getFirst().data().category(),
                purpose(held.getFirst()),
                found.stream()
                        .sorted((a, b) -> a.createdAt().compareTo(b.createdAt()))
                        .map(record ->
                                new PersonFile.Item(record.ref(), type.title(record), values(type, record, titles)))
                        .toList());
    }

    private static String purpose(Held held) {
        String fate = Messages.get("purpose." + held.outcome().name().toLowerCase(Locale.ROOT));
        return held.data().law().map(law -> fate + " " + law.reason()).orElse(fate);
    }

    private static <E extends StoredRecord> Map<String, String> values(
            RecordType<E> type, E record, Map<RecordRef, String> titles) {
        Map<String, String> values = new LinkedHashMap<>();
        for (Field<E> field : type.fields()) {
            if (field.derivation().isEmpty()) {
                text(field, field.read(record), titles).ifPresent(text -> values.put(field.label(), text));
            }
        }
        record.attributes().forEach(values::putIfAbsent);
        record.externalKey().ifPresent(key -> values.put(Messages.get("file.key"), key));
        values.put(Messages.get("file.created"), record.createdAt() + ", " + record.createdBy());
        values.put(Messages.get("file.changed"), record.changedAt() + ", " + record.changedBy());
        return values;
    }

    private static Optional<String> text(Field<?> field, Object value, Map<RecordRef, String> titles) {
        String text = switch (value) {
            case null -> "";
            case RecordRef ref -> titles.getOrDefault(ref, ref.toString());
            case Collection<?> many -> many.stream().map(String::valueOf).collect(Collectors.joining(", "));
            default -> field.choice(value).map(choice -> choice.label()).orElse(value.toString());
        };
        return text.isBlank() ? Optional.empty() : Optional.of(text);
    }
}
