package org.maitri.services.internal.attention;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.maitri.kernel.RecordRef;
import org.maitri.spi.attention.Contact;
import org.maitri.spi.attention.ContactContributor;
import org.maitri.spi.attention.ContactContributor.Whereabouts;
import org.maitri.spi.persistence.UnitOfWork;

/**
 * The contacts that all modules tell of. A held contact that was let go counts as made, until a module tells of it itself.
 */
final class Contacts {

    private final List<ContactContributor> contributors;

    Contacts(List<ContactContributor> contributors) {
        this.contributors = List.copyOf(contributors);
    }

    Map<RecordRef, List<Contact>> made(Collection<RecordRef> customers, Instant at, UnitOfWork work) {
        Instant after = Span.longestBefore(at);
        List<Contact> told = new ArrayList<>();
        contributors.forEach(contributor -> told.addAll(contributor.contacts(customers, after, at, work)));
        List<Contact> all = new ArrayList<>(told);
        letGo(customers, after, work).stream()
                .filter(contact -> told.stream().noneMatch(other -> same(contact, other)))
                .forEach(all::add);
        return all.stream().collect(Collectors.groupingBy(Contact::customer));
    }

    private static boolean same(Contact letGo, Contact told) {
        return told.customer().equals(letGo.customer())
                && told.channel().equals(letGo.channel())
                && told.purpose().equals(letGo.purpose())
                && !told.at().isBefore(letGo.at());
    }

    private static List<Contact> letGo(Collection<RecordRef> customers, Instant after, UnitOfWork work) {
        return work
                .entities()
                .createQuery(
                        "select h from AttentionHeld h where h.customer in :customers and h.releasedAt > :after"
                                + " and h.archivedAt is null",
                        HeldContact.class)
                .setParameter("customers", customers)
                .setParameter("after", after)
                .getResultList()
                .stream()
                .map(held ->
                        new Contact(held.customer(), held.releasedAt(), held.channel(), held.purpose(), held.ref()))
                .toList();
    }

    Map<RecordRef, Whereabouts> whereabouts(Collection<RecordRef> customers, UnitOfWork work) {
        Map<RecordRef, Whereabouts> all = new HashMap<>();
        contributors.forEach(
                contributor -> contributor.whereabouts(customers, work).forEach(all::putIfAbsent));
        return all;
    }
}
