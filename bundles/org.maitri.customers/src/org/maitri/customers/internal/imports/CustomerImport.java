package org.maitri.customers.internal.imports;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.maitri.customers.ContactPoint;
import org.maitri.customers.Customer;
import org.maitri.customers.CustomerName;
import org.maitri.customers.internal.cards.CardKeeper;
import org.maitri.spi.imports.ImportContext;
import org.maitri.spi.imports.ImportContributor;
import org.maitri.spi.imports.ImportRow;
import org.maitri.spi.imports.ImportTarget;
import org.maitri.spi.imports.Mapping;
import org.maitri.spi.imports.Sample;
import org.maitri.spi.record.StoredRecord;

/** What importing people and importing organisations have in common: how they are recognised and how they are reached. */
abstract class CustomerImport<E extends Customer> implements ImportContributor<E> {

    private final Class<E> entity;
    private final List<ImportTarget> targets;
    private final RecentCustomers recent = new RecentCustomers();

    CustomerImport(Class<E> entity, List<ImportTarget> own) {
        this.entity = entity;
        this.targets =
                Stream.concat(own.stream(), Targets.ofEveryCustomer().stream()).toList();
    }

    @Override
    public String recordType() {
        return StoredRecord.typeOf(entity);
    }

    @Override
    public List<ImportTarget> targets() {
        return targets;
    }

    @Override
    public Mapping propose(Sample sample, Mapping proposed) {
        return Targets.improve(sample, proposed, targets);
    }

    /** The name a row gives, whole or put together; empty if it gives none. */
    abstract String nameOf(ImportRow row);

    @Override
    public Optional<String> problem(ImportRow row) {
        boolean nobody = nameOf(row).isBlank() && row.text("employer").isEmpty() && new ContactCells(row).isEmpty();
        return nobody ? Optional.of(Messages.get("problem.nobody")) : Optional.empty();
    }

    /**
     * Whoever has one of the row's mail addresses and a name that can be the same, else whoever has one of its numbers and
     * just that name. Two who share an address but not a name stay two.
     */
    @Override
    public Optional<E> find(ImportRow row, ImportContext context) {
        ContactCells cells = new ContactCells(row);
        String name = nameOf(row);
        List<E> byMail = matching(name, cells.matchKeys(ContactPoint.MAIL), context);
        if (!byMail.isEmpty()) {
            return best(name, byMail);
        }
        return name.isBlank()
                ? Optional.empty()
                : same(name, matching(name, cells.matchKeys(ContactPoint.PHONE), context));
    }

    private List<E> matching(String name, List<String> keys, ImportContext context) {
        Map<UUID, E> found = new LinkedHashMap<>();
        KnownCustomers.reachedBy(entity, keys, context.work()).forEach(customer -> found.put(customer.id(), customer));
        recent.reachedBy(context, keys).stream()
                .filter(id -> !found.containsKey(id))
                .forEach(id -> context.work().find(entity, id).ifPresent(customer -> found.put(id, customer)));
        return found.values().stream()
                .filter(customer -> !customer.archived() && CustomerName.compatible(name, customer.name()))
                .toList();
    }

    /** The one with the very same name before one whose name only can be the same; of several that only can be, none. */
    private Optional<E> best(String name, List<E> candidates) {
        Optional<E> same = same(name, candidates);
        return same.isPresent() || candidates.size() != 1 ? same : Optional.of(candidates.getFirst());
    }

    private Optional<E> same(String name, List<E> candidates) {
        return candidates.stream()
                .filter(candidate -> candidate.name() != null
                        && CustomerName.normalised(candidate.name()).equals(CustomerName.normalised(name)))
                .findFirst();
    }

    @Override
    public final void apply(E customer, ImportRow row, boolean created, ImportContext context) {
        if (created && row.date("since").isEmpty()) {
            customer.setSince(null);
        }
        row.text("name").flatMap(NamedAddress::of).ifPresent(named -> customer.setName(nameOf(row)));
        ContactCells cells = new ContactCells(row);
        List<ContactPoint> points =
                new ArrayList<>(created ? List.of() : KnownCustomers.pointsOf(customer, context.work()));
        for (ContactPoint point : cells.points(customer.ref())) {
            if (points.stream()
                    .noneMatch(
                            known -> known.is(point.kind()) && point.matchKey().equals(known.matchKey()))) {
                points.add(context.add(point));
            }
        }
        customer.reachedBy(points);
        recent.met(context, cells.matchKeys(ContactPoint.MAIL), customer.id());
        recent.met(context, cells.matchKeys(ContactPoint.PHONE), customer.id());
        if (customer.country() == null) {
            customer.setCountry(cells.country());
        }
        applyOwn(customer, row, context);
        CardKeeper.keep(customer, created, points, context);
    }

    /** Sets what only people, or only organisations, have. */
    abstract void applyOwn(E customer, ImportRow row, ImportContext context);
}
