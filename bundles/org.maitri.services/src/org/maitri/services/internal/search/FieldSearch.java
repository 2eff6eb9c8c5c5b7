package org.maitri.services.internal.search;

import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.apache.lucene.search.Query;
import org.maitri.kernel.Progress;
import org.maitri.kernel.RecordRef;
import org.maitri.kernel.RefusedException;
import org.maitri.services.internal.Messages;
import org.maitri.spi.persistence.Database;
import org.maitri.spi.record.Condition;
import org.maitri.spi.record.Field;
import org.maitri.spi.record.ListQuery;
import org.maitri.spi.record.ListRow;
import org.maitri.spi.record.RecordType;
import org.maitri.spi.record.Records;
import org.maitri.spi.record.StoredRecord;
import org.maitri.spi.search.SearchHit;

/**
 * Answers questions that name fields: the index finds the words, and leaves out most whose fields are not as they shall be; the
 * database tells of the others.
 */
public final class FieldSearch {

    /** For each one that is asked for. */
    private static final int FEW = 4;

    private static final int MANY = 10_000;
    private static final int ROWS = 1000;
    private static final int CALLED_SO = 500;

    private final Index index;
    private final Database database;
    private final Records records;
    private final String actor;

    /** @param actor who asks */
    public FieldSearch(Index index, Database database, Records records, String actor) {
        this.index = index;
        this.database = database;
        this.records = records;
        this.actor = actor;
    }

    /** The best hits of each type that has all the fields; empty if the question names no field. */
    public Optional<List<SearchHit>> find(String text, Set<String> types, int limit, Progress progress) {
        List<RecordType<?>> asked = asked(types);
        FieldTerm.Typed typed = typed(text, asked);
        if (typed.terms().isEmpty()) {
            return Optional.empty();
        }
        Map<RecordType<?>, Condition> conditions = conditions(asked, typed.terms(), types, progress);
        List<SearchHit> hits = new ArrayList<>();
        if (typed.words().isBlank()) {
            conditions.forEach((type, condition) -> hits.addAll(listed(type, condition, limit, progress)));
        } else {
            hits.addAll(found(typed.words(), conditions, limit, progress));
        }
        return Optional.of(List.copyOf(hits));
    }

    private List<RecordType<?>> asked(Set<String> types) {
        return records.types().stream()
                .filter(type -> types.contains(type.id()))
                .collect(Collectors.toList());
    }

    private static FieldTerm.Typed typed(String text, List<RecordType<?>> asked) {
        return FieldTerm.parse(text, name -> !called(name, asked).isEmpty());
    }

    private static List<Field<?>> called(String name, List<RecordType<?>> asked) {
        return asked.stream()
                .flatMap(type -> FieldTerm.field(type, name).stream())
                .collect(Collectors.toList());
    }

    /** Why what was typed can find nothing: a field or a value there is not, or fields that no type has together. */
    public Optional<String> misunderstood(String text, Set<String> types, Progress progress) {
        List<RecordType<?>> asked = asked(types);
        FieldTerm.Typed typed = typed(text, asked);
        Optional<FieldTerm> noField = FieldTerm.meant(typed.words()).stream().findFirst();
        if (noField.isPresent()) {
            return noField.map(term -> Slip.inField(
                    term, asked.stream().flatMap(type -> type.fields().stream()).collect(Collectors.toList())));
        }
        FieldMatch match = match(types, progress);
        return typed.terms().stream()
                .filter(term -> called(term.name(), asked).stream().allMatch(field -> isNever(match, field, term)))
                .findFirst()
                .map(term -> Slip.inValue(term, called(term.name(), asked)))
                .or(() -> apart(typed.terms(), asked));
    }

    private static boolean isNever(FieldMatch match, Field<?> field, FieldTerm term) {
        return says(match.condition(field, term)).contains(Condition.NEVER);
    }

    private static Optional<String> apart(List<FieldTerm> terms, List<RecordType<?>> asked) {
        List<String> names = terms.stream().map(FieldTerm::name).distinct().toList();
        boolean together = asked.stream()
                .anyMatch(type -> names.stream()
                        .allMatch(name -> FieldTerm.field(type, name).isPresent()));
        return together ? Optional.empty() : Optional.of(Messages.get("search.fields.apart", String.join(", ", names)));
    }

    /**
     * What a text of fields says of records of one type.
     *
     * @param types among whose records those named in it are looked up
     * @throws RefusedException if something is no field of the type, or no value of the field
     */
    public Condition condition(String text, RecordType<?> type, Set<String> types, Progress progress) {
        FieldTerm.Typed typed =
                FieldTerm.parse(text, name -> FieldTerm.field(type, name).isPresent());
        if (!typed.words().isBlank()) {
            throw new RefusedException(FieldTerm.meant(typed.words()).stream()
                    .findFirst()
                    .map(term -> Slip.inField(term, List.copyOf(type.fields())))
                    .orElseGet(() ->
                            Messages.get("search.condition.words", typed.words().strip())));
        }
        FieldMatch match = match(types, progress);
        List<Condition> parts = new ArrayList<>();
        for (FieldTerm term : typed.terms()) {
            Field<?> field = FieldTerm.field(type, term.name()).orElseThrow();
            if (isNever(match, field, term)) {
                throw new RefusedException(Slip.inValue(term, List.of(field)));
            }
            parts.add(match.condition(field, term));
        }
        return new Condition.All(parts);
    }

    private static List<Condition> says(Condition part) {
        return switch (part) {
            case Condition.Not not -> says(not.part());
            case Condition.Any any when !any.parts().isEmpty() -> any.parts();
            case Condition.All all -> all.parts();
            default -> List.of(part);
        };
    }

    private FieldMatch match(Set<String> types, Progress progress) {
        Map<String, Collection<RecordRef>> known = new HashMap<>();
        return new FieldMatch(
                actor, ZonedDateTime.now(), name -> known.computeIfAbsent(name, each -> called(each, types, progress)));
    }

    private Map<RecordType<?>, Condition> conditions(
            List<RecordType<?>> asked, List<FieldTerm> terms, Set<String> types, Progress progress) {
        FieldMatch match = match(types, progress);
        Map<RecordType<?>, Condition> conditions = new LinkedHashMap<>();
        for (RecordType<?> type : asked) {
            List<Condition> parts = new ArrayList<>();
            for (FieldTerm term : terms) {
                Optional<Field<?>> field = FieldTerm.field(type, term.name());
                field.ifPresent(each -> parts.add(match.condition(each, term)));
            }
            if (parts.size() == terms.size()) {
                conditions.put(type, new Condition.All(parts));
            }
        }
        return conditions;
    }

    private List<RecordRef> called(String name, Set<String> types, Progress progress) {
        return index.find(name, types, CALLED_SO, progress).stream()
                .filter(hit -> !hit.marks().isEmpty())
                .map(SearchHit::record)
                .toList();
    }

    private List<SearchHit> listed(RecordType<?> type, Condition condition, int limit, Progress progress) {
        ListQuery query = ListQuery.of(type, Math.min(limit, ROWS)).meeting(condition);
        return hits(
                type,
                records.page(query, progress).stream().map(ListRow::record).toList());
    }

    private <E extends StoredRecord> List<SearchHit> hits(RecordType<E> type, List<RecordRef> found) {
        List<UUID> ids = found.stream().map(RecordRef::id).toList();
        Map<UUID, E> read = database.read(work -> work.findAll(type.entity(), ids)).stream()
                .collect(Collectors.toMap(StoredRecord::id, record -> record));
        return ids.stream()
                .filter(read::containsKey)
                .map(read::get)
                .map(record -> SearchHit.of(record.ref(), type.title(record), type.subtitle(record)))
                .toList();
    }

    /** Looks at a few of the best first, which are mostly enough, and then at ten times as many. */
    private List<SearchHit> found(
            String words, Map<RecordType<?>, Condition> conditions, int limit, Progress progress) {
        Query among = FieldValues.among(conditions);
        for (int most = FEW * limit; ; most = Math.min(10 * most, MANY)) {
            List<SearchHit> best = index.find(words, among, most, progress);
            List<SearchHit> kept = kept(best, conditions, limit, progress);
            if (kept.size() >= limit || best.size() < most || most >= MANY) {
                return kept;
            }
        }
    }

    private List<SearchHit> kept(
            List<SearchHit> candidates, Map<RecordType<?>, Condition> conditions, int limit, Progress progress) {
        Map<String, List<SearchHit>> byType = candidates.stream()
                .collect(Collectors.groupingBy(hit -> hit.record().type()));
        Set<RecordRef> matching = new HashSet<>();
        conditions.forEach((type, condition) ->
                matching.addAll(matching(type, condition, byType.getOrDefault(type.id(), List.of()), limit, progress)));
        return candidates.stream()
                .filter(hit -> matching.contains(hit.record()))
                .toList();
    }

    /** The best hits of one type whose fields are right. */
    private List<RecordRef> matching(
            RecordType<?> type, Condition condition, List<SearchHit> hits, int limit, Progress progress) {
        List<RecordRef> matching = new ArrayList<>();
        for (int from = 0; from < hits.size() && matching.size() < limit; from += ROWS) {
            List<RecordRef> part = hits.subList(from, Math.min(hits.size(), from + ROWS)).stream()
                    .map(SearchHit::record)
                    .toList();
            Condition keyed = Condition.keyed(part.stream().map(RecordRef::id).toList());
            ListQuery query = ListQuery.of(type, ROWS).meeting(Condition.all(keyed, condition));
            Set<RecordRef> right =
                    records.page(query, progress).stream().map(ListRow::record).collect(Collectors.toSet());
            part.stream().filter(right::contains).forEach(matching::add);
        }
        return matching.subList(0, Math.min(limit, matching.size()));
    }
}
