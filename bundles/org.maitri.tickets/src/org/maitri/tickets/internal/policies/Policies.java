package org.maitri.tickets.internal.policies;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.maitri.kernel.RecordRef;
import org.maitri.spi.persistence.UnitOfWork;
import org.maitri.tickets.Ticket;

/** The policies there are, and which of them hold for a ticket. */
final class Policies {

    private final List<Policy> newestFirst;
    private final Map<RecordRef, Set<RecordRef>> branches;

    Policies(UnitOfWork work) {
        newestFirst = stored(work)
                .sorted(Comparator.comparing(Policy::edition)
                        .thenComparing(Policy::validFrom)
                        .thenComparing(Policy::id)
                        .reversed())
                .toList();
        branches = work
                .entities()
                .createQuery("select b from PolicyBranch b where b.archivedAt is null", PolicyBranch.class)
                .getResultList()
                .stream()
                .collect(Collectors.groupingBy(
                        PolicyBranch::policy, Collectors.mapping(PolicyBranch::branch, Collectors.toSet())));
    }

    /** Those that hold at some time. */
    static Stream<Policy> stored(UnitOfWork work) {
        return work.entities()
                .createQuery("select p from ServicePolicy p where p.archivedAt is null", Policy.class)
                .getResultStream();
    }

    /** The newest valid version of each policy, as it was on the day the ticket was opened. */
    Collection<Policy> of(Ticket ticket) {
        LocalDate day = LocalDate.ofInstant(ticket.knownSince(), ZoneId.systemDefault());
        Map<String, Policy> byName = new LinkedHashMap<>();
        newestFirst.stream()
                .filter(policy -> policy.isValid(day) && isFor(ticket.branch(), policy))
                .forEach(policy -> byName.putIfAbsent(policy.name(), policy));
        return byName.values();
    }

    private boolean isFor(RecordRef branch, Policy policy) {
        Set<RecordRef> places = branches.get(policy.ref());
        return places == null || branch != null && places.contains(branch);
    }

    /** The first day any of them is valid. */
    Optional<LocalDate> begin() {
        return newestFirst.stream().map(Policy::validFrom).min(Comparator.naturalOrder());
    }
}
