package org.maitri.services.internal.privacy;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.maitri.kernel.RecordRef;
import org.maitri.spi.privacy.Eraser.Erasing;
import org.maitri.spi.privacy.Link;
import org.maitri.spi.privacy.Links;
import org.maitri.spi.privacy.PersonalData;
import org.maitri.spi.privacy.PersonalDataContributor;
import org.maitri.spi.record.RecordType;
import org.maitri.spi.record.Records;
import org.maitri.spi.record.Roles;

/** Finds all records that belong to a person, by what points at what and by what the modules say. */
final class Holdings {

    private final Records records;
    private final Links links;
    private final Collection<PersonalDataContributor> contributors;
    private final Map<String, PersonalData> described = new HashMap<>();

    Holdings(Records records, Links links, Collection<PersonalDataContributor> contributors) {
        this.records = records;
        this.links = links;
        this.contributors = contributors;
        contributors.forEach(contributor -> contributor.kept().forEach(data -> described.put(data.recordType(), data)));
    }

    void takeAlong(Collection<RecordRef> erased, Erasing erasing) {
        contributors.forEach(contributor -> contributor.takeAlong(erased, erasing));
    }

    /** The records in an order in which what is pointed at comes before what points at it. */
    List<Held> of(Collection<RecordRef> roots) {
        Map<RecordRef, Held> found = new LinkedHashMap<>();
        roots.forEach(root ->
                found.put(root, new Held(root, Held.Outcome.DELETED, data(root.type()), new LinkedHashSet<>(), 0)));
        List<RecordRef> level = List.copyOf(roots);
        while (!level.isEmpty()) {
            List<RecordRef> next = new ArrayList<>();
            for (Link link : links.to(level)) {
                Held known = found.get(link.record());
                boolean leads = found.get(link.target()).goes();
                if (known != null) {
                    if (leads) {
                        known.pointers().add(link.attribute());
                    }
                    continue;
                }
                outcome(link, found.get(link.target())).ifPresent(outcome -> {
                    Set<String> pointers = new LinkedHashSet<>(leads ? Set.of(link.attribute()) : Set.of());
                    int depth = found.get(link.target()).depth() + 1;
                    found.put(
                            link.record(),
                            new Held(link.record(), outcome, data(link.record().type()), pointers, depth));
                    if (outcome != Held.Outcome.UNLINKED) {
                        next.add(link.record());
                    }
                });
            }
            level = next;
        }
        return List.copyOf(found.values());
    }

    private Optional<Held.Outcome> outcome(Link link, Held target) {
        if (link.child()) {
            return Optional.of(target.goes() ? Held.Outcome.DELETED : described(link.record()));
        }
        if (isSomebody(link.record().type())) {
            return Optional.of(Held.Outcome.UNLINKED);
        }
        if (target.depth() == 0) {
            return Optional.of(described(link.record()));
        }
        return target.goes() ? Optional.of(Held.Outcome.UNLINKED) : Optional.empty();
    }

    private Held.Outcome described(RecordRef record) {
        return switch (data(record.type()).fate()) {
            case DELETE -> Held.Outcome.DELETED;
            case ANONYMISE -> Held.Outcome.ANONYMISED;
            case KEEP -> Held.Outcome.KEPT;
        };
    }

    /** Persons and organisations are not what is kept of another person. */
    boolean isSomebody(String recordType) {
        return records.type(recordType)
                .map(RecordType::roles)
                .filter(roles -> roles.contains(Roles.PERSON)
                        || roles.contains(Roles.CUSTOMER)
                        || roles.contains(Roles.EMPLOYEE))
                .isPresent();
    }

    PersonalData data(String recordType) {
        return described.computeIfAbsent(
                recordType,
                type -> PersonalData.deleted(
                        type, records.type(type).map(RecordType::pluralLabel).orElse(type)));
    }

    Collection<PersonalData> described() {
        return described.values();
    }
}
