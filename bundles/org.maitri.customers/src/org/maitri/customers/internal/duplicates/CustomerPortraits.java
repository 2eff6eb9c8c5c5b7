package org.maitri.customers.internal.duplicates;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.maitri.customers.ContactPoint;
import org.maitri.customers.Customer;
import org.maitri.kernel.RecordRef;
import org.maitri.spi.duplicates.DuplicateContributor;
import org.maitri.spi.duplicates.Portrait;
import org.maitri.spi.persistence.UnitOfWork;
import org.maitri.spi.record.StoredRecord;

/** What the portraits of people and of organisations have in common: how they are reached, and what imports kept. */
abstract class CustomerPortraits<E extends Customer> implements DuplicateContributor<E> {

    private static final Pattern BIRTH = Pattern.compile("(?i).*(birth|dob|geburt|naissance|nacimiento).*");

    private final Class<E> entity;
    private final String columns;

    /** @param columns what is read of the entity {@code c} besides what every customer has */
    CustomerPortraits(Class<E> entity, String columns) {
        this.entity = entity;
        this.columns = columns;
    }

    @Override
    public String recordType() {
        return StoredRecord.typeOf(entity);
    }

    /** Adds the entity's own columns, which begin at {@code from}. */
    abstract void own(Object[] row, int from, Portrait portrait);

    @Override
    public Map<UUID, Portrait> portraits(Collection<UUID> ids, UnitOfWork work) {
        Map<UUID, Portrait> portraits = new LinkedHashMap<>();
        Map<RecordRef, Portrait> owners = new HashMap<>();
        Map<UUID, String[]> places = new HashMap<>();
        List<Object[]> rows = work.entities()
                .createQuery(
                        "select c.id, c.country, c.city, c.attributes, c.primaryMail, c.primaryPhone, " + columns
                                + " from " + entity.getSimpleName() + " c where c.id in :ids and c.archivedAt is null",
                        Object[].class)
                .setParameter("ids", ids)
                .getResultList();
        for (Object[] row : rows) {
            Portrait portrait = new Portrait();
            own(row, 6, portrait);
            attributes((Map<?, ?>) row[3], portrait);
            reached((String) row[4], (String) row[5], portrait);
            portraits.put((UUID) row[0], portrait.region((String) row[1]));
            places.put((UUID) row[0], new String[] {(String) row[2], (String) row[1]});
            owners.put(new RecordRef(recordType(), (UUID) row[0]), portrait);
        }
        if (!owners.isEmpty()) {
            points(owners, work);
        }
        portraits.forEach((id, portrait) -> place(places.get(id)[0], places.get(id)[1], portrait));
        return portraits;
    }

    private static void points(Map<RecordRef, Portrait> owners, UnitOfWork work) {
        List<Object[]> points = work.entities()
                .createQuery(
                        "select p.owner, p.kind, p.content, p.street, p.postalCode, p.city, p.region, p.country"
                                + " from ContactPoint p where p.owner in :owners and p.archivedAt is null",
                        Object[].class)
                .setParameter("owners", owners.keySet())
                .getResultList();
        for (Object[] point : points) {
            Portrait portrait = owners.get((RecordRef) point[0]);
            if (ContactPoint.POSTAL.equals(point[1])) {
                boolean parts = point[3] != null || point[4] != null || point[5] != null;
                ReachedAt.street((String) (parts ? point[3] : point[2]), portrait);
                portrait.add(Traits.POSTAL_CODE, (String) point[4]);
                portrait.add(Traits.CITY, (String) point[5]);
                portrait.add(Traits.REGION, (String) point[6]);
                portrait.add(Traits.COUNTRY, (String) point[7]);
                if (portrait.region().isEmpty()) {
                    portrait.region((String) point[7]);
                }
            } else {
                ReachedAt.add((String) point[1], (String) point[2], portrait);
            }
        }
    }

    static void reached(String mail, String phone, Portrait portrait) {
        if (mail != null && !mail.isBlank()) {
            ReachedAt.add(ContactPoint.MAIL, mail, portrait);
        }
        portrait.add(Traits.PHONE, phone);
    }

    /** Town and country of the record itself count where no address says them. */
    static void place(String city, String country, Portrait portrait) {
        if (!portrait.values().containsKey(Traits.CITY)) {
            portrait.add(Traits.CITY, city);
        }
        if (!portrait.values().containsKey(Traits.COUNTRY)) {
            portrait.add(Traits.COUNTRY, country);
        }
    }

    /** A birth date that no calendar has is still one. */
    static void attributes(Map<?, ?> kept, Portrait portrait) {
        if (kept == null || kept.isEmpty()) {
            return;
        }
        Map<String, String> rest = new LinkedHashMap<>();
        kept.forEach((name, value) -> {
            String column = name.toString();
            boolean birth = BIRTH.matcher(column).matches()
                    && value.toString().replaceAll("\\D", "").length() >= 6
                    && !portrait.values().containsKey(Traits.BIRTHDAY);
            if (birth) {
                portrait.add(Traits.BIRTHDAY, value.toString());
            } else {
                rest.put(
                        column.startsWith(StoredRecord.CUSTOM)
                                ? column.substring(StoredRecord.CUSTOM.length())
                                : column,
                        value.toString());
            }
        });
        portrait.attributes(rest);
    }

    @Override
    public Portrait portrait(E draft) {
        Portrait portrait = new Portrait().region(draft.country());
        Object[] row = row(draft);
        own(row, 0, portrait);
        attributes(draft.attributes(), portrait);
        reached(draft.primaryMail(), draft.primaryPhone(), portrait);
        place(draft.city(), draft.country(), portrait);
        return portrait;
    }

    /** The entity's own columns. */
    abstract Object[] row(E draft);

    static String lower(Object text) {
        return text == null ? "" : text.toString().toLowerCase(Locale.ROOT);
    }
}
