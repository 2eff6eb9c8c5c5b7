package org.maitri.services.internal.privacy;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.maitri.kernel.RecordRef;
import org.maitri.spi.persistence.UnitOfWork;
import org.maitri.spi.privacy.Link;
import org.maitri.spi.privacy.Links;
import org.maitri.spi.privacy.Privacy.Due;
import org.maitri.spi.privacy.RetentionCategory;
import org.maitri.spi.record.Records;
import org.maitri.spi.record.Roles;

/** Knows what is past its time. */
final class Retention {

    /** To decide how long records stay, and to delete what is past its time. */
    static final String PERMISSION = "privacy.period.write";

    private static final int GROWTH = 4;

    private final Records records;
    private final Links links;
    private final List<RetentionCategory> categories;

    Retention(Records records, Links links, Collection<RetentionCategory> categories) {
        this.records = records;
        this.links = links;
        this.categories = categories.stream()
                .sorted((a, b) -> a.label().compareTo(b.label()))
                .toList();
    }

    List<RetentionCategory> categories() {
        return categories;
    }

    List<Due> due(Instant now, int limit, UnitOfWork work) {
        return due(categories, now, limit, work);
    }

    List<Due> due(List<RetentionCategory> asked, Instant now, int limit, UnitOfWork work) {
        Map<String, Long> decided = decided(work);
        Set<RecordRef> locked = locked(work);
        List<Due> all = new ArrayList<>();
        for (RetentionCategory category : asked) {
            int months = Math.toIntExact(decided.getOrDefault(category.id(), (long) category.months()));
            Instant before =
                    now.atZone(ZoneId.systemDefault()).minusMonths(months).toInstant();
            all.add(new Due(
                    category,
                    months,
                    decided.containsKey(category.id()),
                    before,
                    months == 0 ? List.of() : due(category, before, limit, locked, work)));
        }
        return all;
    }

    /** Asks for ever more until enough of them may go: those that stay may be the oldest of all. */
    private List<RecordRef> due(
            RetentionCategory category, Instant before, int limit, Set<RecordRef> locked, UnitOfWork work) {
        int asked = limit;
        while (true) {
            List<RecordRef> oldest = category.due(before, asked, work);
            Set<RecordRef> busy = busy(oldest, before, work);
            List<RecordRef> free = oldest.stream()
                    .filter(record -> !locked.contains(record) && !busy.contains(record))
                    .limit(limit)
                    .toList();
            if (free.size() == limit || oldest.size() < asked) {
                return free;
            }
            asked = (int) Math.min(Integer.MAX_VALUE, (long) asked * GROWTH);
        }
    }

    /** Persons whose data must not be used, with all that points at them: nobody erases those but by name. */
    private Set<RecordRef> locked(UnitOfWork work) {
        Set<RecordRef> locked =
                Restrictions.inForce(work).stream().map(Restriction::person).collect(Collectors.toSet());
        links.to(List.copyOf(locked)).forEach(link -> locked.add(link.record()));
        return locked;
    }

    /** Persons at whom something points that was written since. */
    private Set<RecordRef> busy(List<RecordRef> due, Instant before, UnitOfWork work) {
        List<RecordRef> persons = due.stream()
                .filter(record -> records.type(record.type())
                        .filter(type -> type.roles().contains(Roles.PERSON))
                        .isPresent())
                .toList();
        List<Link> pointing = links.to(persons);
        Map<String, Set<UUID>> keys = pointing.stream()
                .map(Link::record)
                .collect(Collectors.groupingBy(RecordRef::type, Collectors.mapping(RecordRef::id, Collectors.toSet())));
        Set<RecordRef> since = new HashSet<>();
        keys.forEach((name, ids) -> records.type(name)
                .ifPresent(type -> work.findAll(type.entity(), ids).stream()
                        .filter(record -> !record.changedAt().isBefore(before))
                        .forEach(record -> since.add(record.ref()))));
        return pointing.stream()
                .filter(link -> since.contains(link.record()))
                .map(Link::target)
                .collect(Collectors.toSet());
    }

    private static Map<String, Long> decided(UnitOfWork work) {
        Map<String, Long> decided = new HashMap<>();
        work.entities()
                .createQuery("select p from PrivacyPeriod p", Period.class)
                .getResultList()
                .forEach(period -> decided.put(period.category(), period.months()));
        return decided;
    }

    static void decide(String category, int months, UnitOfWork work) {
        Period period = work
                .entities()
                .createQuery("select p from PrivacyPeriod p where p.category = :category", Period.class)
                .setParameter("category", category)
                .getResultList()
                .stream()
                .findFirst()
                .orElseGet(() -> work.add(Period.of(category)));
        period.decide(months);
    }
}
