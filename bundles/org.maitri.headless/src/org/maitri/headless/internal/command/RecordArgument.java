package org.maitri.headless.internal.command;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.maitri.headless.internal.Messages;
import org.maitri.headless.internal.Session;
import org.maitri.kernel.RecordRef;
import org.maitri.kernel.RefusedException;
import org.maitri.spi.persistence.UnitOfWork;
import org.maitri.spi.record.RecordType;
import org.maitri.spi.record.Roles;
import org.maitri.spi.record.StoredRecord;

/** Finds the record that a person means by {@code TYPE:ID}, by its id alone, or by its key in another system. */
final class RecordArgument {

    private static final Pattern ID = Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");
    private static final int NAMED = 5;

    private final Session session;
    private final List<RecordType<?>> types;

    /** @param type the record type's id, or null for any that stands by itself */
    RecordArgument(Session session, String type) {
        this.session = session;
        this.types = type == null
                ? session.records().types().stream()
                        .filter(RecordType::standalone)
                        .toList()
                : List.of(session.records().requireType(type));
    }

    RecordRef find(String written) {
        String text = written.strip();
        int colon = text.indexOf(':');
        if (colon > 0
                && ID.matcher(text.substring(colon + 1)).matches()
                && session.records().type(text.substring(0, colon)).isPresent()) {
            RecordRef named = RecordRef.parse(text);
            if (session.database().read(work -> work.find(named).isPresent())) {
                return named;
            }
            throw new RefusedException(Messages.get("refused.merge.key", written));
        }
        Set<RecordRef> found = session.database()
                .read(work -> ID.matcher(text).matches() ? byId(UUID.fromString(text), work) : byKey(text, work));
        List<RecordRef> customers = found.stream()
                .filter(ref -> session.records().requireType(ref.type()).roles().contains(Roles.CUSTOMER))
                .toList();
        List<RecordRef> meant = customers.isEmpty() ? List.copyOf(found) : customers;
        if (meant.size() == 1) {
            return meant.getFirst();
        }
        throw new RefusedException(
                meant.isEmpty()
                        ? Messages.get("refused.merge.key", written)
                        : Messages.get(
                                "refused.merge.several",
                                written,
                                String.join(
                                        ", ",
                                        meant.stream().map(RecordRef::toString).toList())));
    }

    private Set<RecordRef> byId(UUID id, UnitOfWork work) {
        Set<RecordRef> found = new LinkedHashSet<>();
        types.forEach(type -> work.find(type.entity(), id).ifPresent(record -> found.add(record.ref())));
        return found;
    }

    private Set<RecordRef> byKey(String key, UnitOfWork work) {
        Set<RecordRef> found = new LinkedHashSet<>();
        types.forEach(type -> keyed(type, key, work).forEach(record -> found.add(record.ref())));
        return found;
    }

    private static <E extends StoredRecord> List<E> keyed(RecordType<E> type, String key, UnitOfWork work) {
        String entity = work.entities().getMetamodel().entity(type.entity()).getName();
        return work.entities()
                .createQuery("select r from " + entity + " r where r.externalKey = :key order by r.id", type.entity())
                .setParameter("key", key)
                .setMaxResults(NAMED)
                .getResultList();
    }
}
