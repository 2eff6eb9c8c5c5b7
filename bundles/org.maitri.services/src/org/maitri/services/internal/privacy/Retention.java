package org.maitri.services.internal.privacy;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
        Map<String, Long> decided = decided(work);
        List<Due> all = new ArrayList<>();
        for (RetentionCategory category : categories) {
            int months = Math.toIntExact(decided.getOrDefault(category.id(), (long) category.months()));
            Instant before =
                    now.atZone(ZoneId.systemDefault()).minusMonths(months).toInstant();
            all.add(new Due(
                    category,
                    months,
                    decided.containsKey(category.id()),
                    before,
                    months == 0 ? List.of() : quiet(category.due(before, limit, work), before, work)));
        }
        return all;
    }

    /** Without persons at whom something points that was written since. */
    private List<RecordRef> quiet(List<RecordRef> due, Instant before, UnitOfWork work) {
        List<RecordRef> persons = due.stream()
                .filter(record -> records.type(record.type())
                        .filter(type -> type.roles().contains(Roles.PERSON))
                        .isPresent())
                .toList();
        Set<RecordRef> busy = links.to(persons).stream()
                .filter(link -> work.find(link.record())
                        .filter(record -> !record.changedAt().isBefore(before))
                        .isPresent())
                .map(Link::target)
                .collect(Collectors.toSet());
        return due.stream().filter(record -> !busy.contains(record)).toList();
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
