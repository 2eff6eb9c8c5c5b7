package org.maitri.services.internal.attention;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.maitri.spi.attention.Attention;
import org.maitri.spi.attention.Attention.Answer;
import org.maitri.spi.attention.Contact;
import org.maitri.spi.attention.ContactContributor.Whereabouts;
import org.maitri.spi.persistence.UnitOfWork;

/** What an administrator decided, applied to one channel and purpose. */
final class Rules {

    private final List<Limit> limits;
    private final QuietHours quiet;
    private final CustomerZones zones;

    Rules(List<Limit> limits, List<Quiet> quiet, String channel, String purpose, ZoneId computer) {
        boolean held = !purpose.equals(Attention.SERVICE);
        this.limits = limits.stream()
                .filter(limit -> held && limit.covers(channel, purpose) && limit.most() != null)
                .toList();
        this.quiet = new QuietHours(held ? quiet : List.of(), channel);
        zones = new CustomerZones(
                quiet.stream()
                        .map(Quiet::zone)
                        .filter(zone -> zone != null && !zone.isBlank())
                        .flatMap(zone -> zone(zone).stream())
                        .findFirst(),
                computer);
    }

    static Rules read(String channel, String purpose, ZoneId computer, UnitOfWork work) {
        return new Rules(
                all(Limit.class, "AttentionLimit", work),
                all(Quiet.class, "AttentionQuiet", work),
                channel,
                purpose,
                computer);
    }

    private static <E> List<E> all(Class<E> type, String name, UnitOfWork work) {
        return work.entities()
                .createQuery("select r from " + name + " r where r.archivedAt is null order by r.id", type)
                .getResultList();
    }

    private static Optional<ZoneId> zone(String name) {
        try {
            return Optional.of(ZoneId.of(name.strip()));
        } catch (DateTimeException unknown) {
            return Optional.empty();
        }
    }

    boolean countContacts() {
        return !limits.isEmpty();
    }

    /** @param refusal why the customer must not be turned to at all; null if nothing forbids it */
    Answer answer(String refusal, List<Contact> contacts, Whereabouts whereabouts, Instant at) {
        Zones customer = zones.of(whereabouts);
        List<String> reasons = new ArrayList<>();
        Optional<Instant> free = Optional.of(at);
        if (refusal != null) {
            reasons.add(refusal);
            free = Optional.empty();
        }
        for (Limit limit : limits) {
            List<Instant> counted = counted(limit, contacts, customer, at);
            if (counted.size() >= limit.most()) {
                reasons.add(full(limit, counted, customer));
                Optional<Instant> again = again(limit, counted, customer);
                free = free.flatMap(moment -> again.map(next -> next.isAfter(moment) ? next : moment));
            }
        }
        quiet.reason(at, customer).ifPresent(reasons::add);
        return reasons.isEmpty()
                ? new Answer(true, List.of(), Optional.empty(), customer.explanation())
                : new Answer(
                        false, reasons, free.flatMap(moment -> quiet.over(moment, customer)), customer.explanation());
    }

    /** The moments of the contacts that count at a moment, the first first. */
    private static List<Instant> counted(Limit limit, List<Contact> contacts, Zones zones, Instant at) {
        return contacts.stream()
                .filter(contact -> limit.covers(contact.channel(), contact.purpose()))
                .map(Contact::at)
                .filter(moment ->
                        !moment.isAfter(at) && over(limit, moment, zones).isAfter(at))
                .sorted()
                .toList();
    }

    private static Instant over(Limit limit, Instant contact, Zones zones) {
        return zones.all().stream()
                .map(zone -> limit.length().over(contact, zone))
                .max(Comparator.naturalOrder())
                .orElseThrow();
    }

    /** When so many of the counted contacts count no more that there is room for one. */
    private static Optional<Instant> again(Limit limit, List<Instant> counted, Zones zones) {
        return limit.most() == 0
                ? Optional.empty()
                : Optional.of(over(limit, counted.get((int) (counted.size() - limit.most())), zones));
    }

    /** Why a limit holds, with what whoever decided on it wrote down. */
    private static String full(Limit limit, List<Instant> counted, Zones zones) {
        String held = counted(limit, counted, zones);
        String reason = limit.reason() == null ? "" : limit.reason().strip();
        return reason.isEmpty() ? held : Messages.get("answer.limit.why", held, reason.replaceAll("\\s+", " "));
    }

    private static String counted(Limit limit, List<Instant> counted, Zones zones) {
        return counted.isEmpty()
                ? Messages.get("answer.limit.none", limit.words())
                : Messages.count(
                        "answer.limit",
                        counted.size(),
                        limit.words(),
                        DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm")
                                .format(counted.getLast().atZone(zones.all().getFirst())));
    }
}
