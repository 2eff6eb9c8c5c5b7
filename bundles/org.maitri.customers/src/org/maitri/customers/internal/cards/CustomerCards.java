package org.maitri.customers.internal.cards;

import ezvcard.VCardVersion;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.maitri.customers.BusinessCard;
import org.maitri.customers.ContactPoint;
import org.maitri.customers.Customer;
import org.maitri.customers.Organisation;
import org.maitri.customers.internal.reach.ContactPoints;
import org.maitri.kernel.RecordRef;
import org.maitri.spi.exports.ExportFormat.RecordWriter;
import org.maitri.spi.persistence.UnitOfWork;
import org.maitri.spi.record.StoredRecord;

/** Makes a card of each customer, whatever the file is written in. */
abstract class CustomerCards implements RecordWriter {

    private static final String NO_VERSION = "";

    @Override
    public void write(List<? extends StoredRecord> records, UnitOfWork work) throws IOException {
        List<RecordRef> owners = records.stream().map(StoredRecord::ref).toList();
        Map<RecordRef, List<ContactPoint>> points = ContactPoints.of(owners, work);
        Map<RecordRef, List<BusinessCard>> cards = work
                .entities()
                .createQuery(
                        "select c from BusinessCard c where c.owner in :owners and c.archivedAt is null order by c.id",
                        BusinessCard.class)
                .setParameter("owners", owners)
                .getResultList()
                .stream()
                .collect(Collectors.groupingBy(BusinessCard::owner));
        for (StoredRecord record : records) {
            if (record instanceof Customer customer) {
                write(
                        customer,
                        points.getOrDefault(customer.ref(), List.of()),
                        cards.getOrDefault(customer.ref(), List.of()));
            }
        }
        work.entities().clear();
    }

    private void write(Customer customer, List<ContactPoint> points, List<BusinessCard> kept) throws IOException {
        Map<String, String> now = CardFace.of(customer, points);
        boolean organisation = customer instanceof Organisation;
        BusinessCard first = kept.isEmpty() ? null : kept.getFirst();
        CardDraft draft = new CardDraft(
                first == null ? List.of() : KeptCard.lines(first.form(), first.content()),
                first == null ? Map.of() : first.taken(),
                now);
        String uid = "urn:uuid:"
                + customer.externalKey()
                        .filter(CustomerCards::isUuid)
                        .orElse(customer.id().toString());
        List<CardLine> lines = organisation ? draft.ofOrganisation(uid) : draft.ofPerson(uid);
        for (BusinessCard other : kept.subList(Math.min(1, kept.size()), kept.size())) {
            boolean likewise = version(other).equals(version(first));
            List<CardLine> more = KeptCard.lines(other.form(), other.content());
            draft.alsoSays(
                    likewise
                            ? more
                            : more.stream()
                                    .map(line -> CardLine.added(line.name(), line.property()))
                                    .toList());
        }
        write(lines, first == null ? null : KeptCard.version(first.form(), first.content()), organisation);
    }

    private static String version(BusinessCard card) {
        return card == null ? NO_VERSION : card.form() + KeptCard.version(card.form(), card.content());
    }

    private static boolean isUuid(String key) {
        try {
            return UUID.fromString(key).toString().equalsIgnoreCase(key);
        } catch (IllegalArgumentException other) {
            return false;
        }
    }

    /** @param version what the lines that were written on a card are written in; null if there is none */
    abstract void write(List<CardLine> lines, VCardVersion version, boolean organisation) throws IOException;
}
