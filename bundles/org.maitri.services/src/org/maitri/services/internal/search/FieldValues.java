package org.maitri.services.internal.search;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.WildcardQuery;
import org.apache.lucene.util.BytesRef;
import org.maitri.kernel.RecordRef;
import org.maitri.spi.record.Condition;
import org.maitri.spi.record.Field;
import org.maitri.spi.record.FieldKind;
import org.maitri.spi.record.Filter;
import org.maitri.spi.record.Filter.Operator;
import org.maitri.spi.record.RecordType;
import org.maitri.spi.record.StoredRecord;

/**
 * What the index knows of the values of fields: enough to leave out most records that do not meet a condition, so that a question
 * for words and fields need not look at all that has the words. The database decides about those that are left.
 */
final class FieldValues {

    private static final String TERMS = "value";
    private static final int LONGEST = 4_000;
    private static final Set<FieldKind> KNOWN = Set.of(
            FieldKind.CHOICE, FieldKind.YES_NO, FieldKind.REFERENCE, FieldKind.TAGS, FieldKind.TEXT, FieldKind.MAIL);
    private static final Set<Operator> EXACT =
            Set.of(Operator.CONTAINS, Operator.ANY_OF, Operator.EMPTY, Operator.PRESENT);

    private FieldValues() {}

    /** Texts whose words are found anyway may be different in every record. Custom fields come and go without a new index. */
    static boolean knows(Field<?> field) {
        return KNOWN.contains(field.kind())
                && field.attribute().isPresent()
                && !field.custom()
                && !(field.is(Field.Use.SEARCHED) && field.kind().equals(FieldKind.TEXT));
    }

    static <E extends StoredRecord> void add(Document document, RecordType<E> type, E record) {
        for (Field<E> field : type.fields()) {
            if (knows(field)) {
                String name = name(type, field);
                List<String> values = values(field.read(record)).toList();
                if (!values.isEmpty()) {
                    document.add(new StringField(TERMS, name, Store.NO));
                }
                values.forEach(value -> document.add(new StringField(TERMS, name + '=' + value, Store.NO)));
            }
        }
    }

    /** The records of some types that may meet the condition for their type, and all that do. */
    static Query among(Map<RecordType<?>, Condition> conditions) {
        BooleanQuery.Builder among = new BooleanQuery.Builder();
        conditions.forEach((type, condition) -> {
            BooleanQuery.Builder part = new BooleanQuery.Builder();
            part.add(Question.ofTypes(Set.of(type.id())), Occur.FILTER);
            narrowed(type, condition).ifPresent(query -> part.add(query, Occur.FILTER));
            among.add(part.build(), Occur.SHOULD);
        });
        return among.build();
    }

    private static Optional<Query> narrowed(RecordType<?> type, Condition condition) {
        return switch (condition) {
            case Condition.All(List<Condition> parts) ->
                joined(
                        parts.stream()
                                .flatMap(part -> narrowed(type, part).stream())
                                .toList(),
                        Occur.FILTER);
            case Condition.Any(List<Condition> parts) -> {
                List<Optional<Query>> queries =
                        parts.stream().map(part -> narrowed(type, part)).toList();
                yield queries.stream().allMatch(Optional::isPresent)
                        ? joined(queries.stream().map(Optional::get).toList(), Occur.SHOULD)
                        : Optional.empty();
            }
            case Condition.Not(Condition part)
            when exact(part) -> narrowed(type, part).map(FieldValues::without);
            case Condition.Matches(Filter filter) ->
                type.field(filter.field()).filter(FieldValues::knows).flatMap(field -> query(type, field, filter));
            default -> Optional.empty();
        };
    }

    private static Optional<Query> joined(Collection<Query> queries, Occur how) {
        BooleanQuery.Builder joined = new BooleanQuery.Builder();
        queries.forEach(query -> joined.add(query, how));
        return queries.isEmpty() ? Optional.empty() : Optional.of(joined.build());
    }

    private static Query without(Query query) {
        return new BooleanQuery.Builder()
                .add(MatchAllDocsQuery.INSTANCE, Occur.FILTER)
                .add(query, Occur.MUST_NOT)
                .build();
    }

    /** Whether the index finds nothing that the database does not. */
    private static boolean exact(Condition condition) {
        return switch (condition) {
            case Condition.Any(List<Condition> parts) -> parts.stream().allMatch(FieldValues::exact);
            case Condition.Matches(Filter filter) -> EXACT.contains(filter.operator());
            default -> false;
        };
    }

    private static Optional<Query> query(RecordType<?> type, Field<?> field, Filter filter) {
        String name = name(type, field);
        return switch (filter.operator()) {
            case PRESENT -> Optional.of(new TermQuery(new Term(TERMS, name)));
            case EMPTY -> Optional.of(without(new TermQuery(new Term(TERMS, name))));
            case EQUALS, ANY_OF ->
                Optional.of(new TermInSetQuery(
                        TERMS,
                        filter.values().stream()
                                .flatMap(FieldValues::values)
                                .map(value -> new BytesRef(name + '=' + value))
                                .toList()));
            case CONTAINS ->
                filter.values().stream()
                        .flatMap(FieldValues::values)
                        .findFirst()
                        .map(value ->
                                new WildcardQuery(new Term(TERMS, literally(name) + "=*" + literally(value) + '*')));
            default -> Optional.empty();
        };
    }

    private static String literally(String text) {
        return text.replaceAll("[\\\\*?]", "\\\\$0");
    }

    private static String name(RecordType<?> type, Field<?> field) {
        return type.id() + ':' + field.id();
    }

    private static Stream<String> values(Object value) {
        return switch (value) {
            case null -> Stream.empty();
            case Collection<?> many -> many.stream().flatMap(FieldValues::values);
            case RecordRef ref -> values(ref.id());
            case UUID id -> Stream.of(id.toString());
            default ->
                Stream.of(value.toString().toLowerCase(Locale.ROOT))
                        .filter(text -> !text.isEmpty())
                        .map(text -> text.length() > LONGEST ? text.substring(0, LONGEST) : text);
        };
    }
}
