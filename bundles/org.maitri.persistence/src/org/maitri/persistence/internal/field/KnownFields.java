package org.maitri.persistence.internal.field;

import jakarta.persistence.EntityManager;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The custom fields as they were last read, in memory. */
public final class KnownFields {

    private volatile List<KnownField> fields = List.of();
    private List<Object> state = List.of();

    /** In the order they were defined; archived ones among them. */
    public List<KnownField> all() {
        return fields;
    }

    public List<KnownField> of(String recordType) {
        return fields.stream()
                .filter(field -> field.definition().recordType().equals(recordType))
                .toList();
    }

    public Optional<KnownField> find(String recordType, String id) {
        return of(recordType).stream()
                .filter(field -> field.definition().id().equals(id))
                .findFirst();
    }

    /** Reads them again if they were changed. @return the record types whose fields are others now */
    public synchronized Set<String> refresh(EntityManager entities) {
        List<Object> now =
                Arrays.asList(entities.createQuery("select count(f), sum(f.version) from StoredField f", Object[].class)
                        .getSingleResult());
        if (now.equals(state)) {
            return Set.of();
        }
        List<KnownField> read = entities
                .createQuery(
                        "select f from StoredField f"
                                + " order by case when f.ordinal is null then 1 else 0 end, f.ordinal, f.id",
                        StoredField.class)
                .getResultList()
                .stream()
                .map(field -> new KnownField(field.id(), field.definition()))
                .toList();
        Set<String> different = different(fields, read);
        fields = read;
        state = now;
        return different;
    }

    /** The types that have other fields, or the same in another order. */
    private static Set<String> different(List<KnownField> before, List<KnownField> now) {
        Map<String, List<KnownField>> old = byType(before);
        Map<String, List<KnownField>> fresh = byType(now);
        return Stream.concat(old.keySet().stream(), fresh.keySet().stream())
                .filter(type -> !Objects.equals(old.get(type), fresh.get(type)))
                .collect(Collectors.toSet());
    }

    private static Map<String, List<KnownField>> byType(List<KnownField> fields) {
        return fields.stream()
                .collect(Collectors.groupingBy(field -> field.definition().recordType()));
    }
}
