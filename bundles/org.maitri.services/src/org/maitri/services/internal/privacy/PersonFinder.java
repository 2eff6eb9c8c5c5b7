package org.maitri.services.internal.privacy;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.maitri.kernel.RecordRef;
import org.maitri.kernel.RefusedException;
import org.maitri.spi.persistence.UnitOfWork;
import org.maitri.spi.privacy.PersonalDataContributor;
import org.maitri.spi.record.FieldKind;
import org.maitri.spi.record.RecordType;
import org.maitri.spi.record.Records;
import org.maitri.spi.record.Roles;
import org.maitri.spi.record.StoredRecord;

/** Tells which person somebody means. */
final class PersonFinder {

    private static final int CANDIDATES = 20;
    private static final String ID = "[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}";

    private final Records records;
    private final Collection<PersonalDataContributor> contributors;

    PersonFinder(Records records, Collection<PersonalDataContributor> contributors) {
        this.records = records;
        this.contributors = contributors;
    }

    RecordRef find(String who, UnitOfWork work) {
        Set<RecordRef> found = candidates(who.strip(), work);
        if (found.isEmpty()) {
            throw new RefusedException(Messages.get("person.none", who));
        }
        if (found.size() > 1) {
            Map<RecordRef, String> titles = records.titles(found);
            throw new RefusedException(Messages.get(
                    "person.several",
                    who,
                    found.stream()
                            .map(ref -> titles.getOrDefault(ref, "") + " (" + ref + ")")
                            .collect(Collectors.joining(", "))));
        }
        return found.iterator().next();
    }

    private Set<RecordRef> candidates(String who, UnitOfWork work) {
        Set<RecordRef> found = new LinkedHashSet<>();
        if (who.matches("[a-zA-Z0-9.-]+:" + ID)) {
            RecordRef ref = RecordRef.parse(who);
            if (persons().stream().noneMatch(type -> type.id().equals(ref.type()))) {
                throw new RefusedException(Messages.get(
                        "person.type",
                        who,
                        persons().stream().map(RecordType::id).collect(Collectors.joining(", "))));
            }
            work.find(ref).ifPresent(record -> found.add(record.ref()));
            return found;
        }
        for (RecordType<?> type : persons()) {
            if (who.matches(ID)) {
                work.find(type.entity(), UUID.fromString(who)).ifPresent(record -> found.add(record.ref()));
            }
            if (!who.isBlank()) {
                found.addAll(query(type, "r.externalKey = :text", who, work));
                type.fields().stream()
                        .filter(field -> field.kind().equals(FieldKind.MAIL))
                        .flatMap(field -> field.attribute().stream())
                        .forEach(attribute -> found.addAll(
                                query(type, "lower(r." + attribute + ") = :text", who.toLowerCase(Locale.ROOT), work)));
            }
        }
        contributors.forEach(contributor -> found.addAll(contributor.meant(who, work)));
        found.removeIf(ref -> persons().stream().noneMatch(type -> type.id().equals(ref.type())));
        return found;
    }

    private List<RecordType<?>> persons() {
        return records.withRole(Roles.PERSON);
    }

    private static <E extends StoredRecord> List<RecordRef> query(
            RecordType<E> type, String condition, String text, UnitOfWork work) {
        var entity =
                type.entity().getAnnotation(jakarta.persistence.Entity.class).name();
        String name = entity.isBlank() ? type.entity().getSimpleName() : entity;
        return work
                .entities()
                .createQuery("select r from " + name + " r where " + condition, type.entity())
                .setParameter("text", text)
                .setMaxResults(CANDIDATES)
                .getResultList()
                .stream()
                .map(StoredRecord::ref)
                .toList();
    }
}
