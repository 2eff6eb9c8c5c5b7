package org.maitri.services.internal.search;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.util.BytesRef;
import org.maitri.kernel.RecordRef;
import org.maitri.services.internal.merge.StoredMerge;
import org.maitri.services.internal.merge.StoredMerges;
import org.maitri.spi.persistence.UnitOfWork;
import org.maitri.spi.record.Field;
import org.maitri.spi.record.FieldKind;
import org.maitri.spi.record.RecordType;
import org.maitri.spi.record.Records;
import org.maitri.spi.record.StoredRecord;

/** Makes what is indexed of a record. */
final class Documents {

    static final String REF = "ref";
    static final String TYPE = "type";
    static final String RECENT = "recent";
    static final String TITLE = "title";
    static final String START = "start";
    static final String SUBTITLE = "subtitle";
    static final String KEY = "key";
    static final String ALL = "all";
    static final String PHONE = "phone";
    static final String SHOWN_TITLE = "shownTitle";
    static final String SHOWN_SUBTITLE = "shownSubtitle";
    static final String SHOWN_TEXT = "shownText";

    /** The newest of each type come first, so that a search may stop when it has seen enough of a type. */
    static final Sort ORDER =
            new Sort(new SortField(TYPE, SortField.Type.STRING), new SortField(RECENT, SortField.Type.LONG, true));

    private static final int LONGEST_START = 200;
    private static final int LONGEST_SHOWN = 4_000;
    private static final int LONGEST_TEXT = 200_000;

    private final Records records;

    /**
     * What documents need besides the records themselves, read for a page of them at once.
     *
     * @param titles of what searched references point at
     * @param written what the type adds, by the records' keys
     * @param merges what was merged into records, by their keys
     */
    record Around(Map<RecordRef, String> titles, Map<UUID, String> written, Map<UUID, List<StoredMerge>> merges) {}

    Documents(Records records) {
        this.records = records;
    }

    private <E extends StoredRecord> Map<RecordRef, String> titles(RecordType<E> type, Collection<E> page) {
        Set<RecordRef> refs = new HashSet<>();
        for (Field<E> field : type.fields()) {
            if (field.is(Field.Use.SEARCHED)
                    && field.kind().equals(FieldKind.REFERENCE)
                    && field.attribute().isPresent()) {
                page.forEach(record -> {
                    if (field.read(record) instanceof RecordRef ref) {
                        refs.add(ref);
                    }
                });
            }
        }
        return refs.isEmpty() ? Map.of() : records.titles(refs);
    }

    /** Whoever looks for what was merged into another record finds that one. */
    <E extends StoredRecord> Around around(RecordType<E> type, List<E> page, UnitOfWork work) {
        List<UUID> ids = page.stream().map(StoredRecord::id).toList();
        return new Around(titles(type, page), type.searchTexts(page, work), new StoredMerges(work).into(ids));
    }

    <E extends StoredRecord> Document of(RecordType<E> type, E record, Around around, UnitOfWork work) {
        String title = type.title(record);
        String subtitle = type.subtitle(record);
        List<String> texts = texts(type, record, around);
        around.merges()
                .getOrDefault(record.id(), List.of())
                .forEach(merge -> texts.addAll(absorbed(type, merge, work)));
        Document document = new Document();
        document.add(new StringField(REF, record.ref().toString(), Store.YES));
        document.add(new StringField(TYPE, type.id(), Store.NO));
        document.add(new SortedDocValuesField(TYPE, new BytesRef(type.id())));
        document.add(new NumericDocValuesField(RECENT, recent(record).toEpochMilli()));
        document.add(new StoredField(SHOWN_TITLE, title));
        document.add(new StoredField(SHOWN_SUBTITLE, subtitle));
        document.add(new StoredField(SHOWN_TEXT, shown(texts, title, subtitle)));
        String start = cut(String.join(" ", Folded.of(title).words()), LONGEST_START);
        document.add(new StringField(START, start, Store.NO));
        Beginnings.add(document, START, Set.of(start));
        FieldValues.add(document, type, record);
        keys(type, record).forEach(key -> document.add(new StringField(KEY, cut(key, LONGEST_START), Store.NO)));
        addWords(document, TITLE, List.of(title));
        addWords(document, SUBTITLE, List.of(subtitle));
        List<String> all = new ArrayList<>(List.of(title, subtitle));
        texts.forEach(text -> all.add(cut(text, LONGEST_TEXT)));
        addWords(document, ALL, all);
        texts.stream()
                .flatMap(String::lines)
                .filter(Phones::looksLikeOne)
                .distinct()
                .flatMap(number -> Phones.endings(number).stream())
                .forEach(ending -> document.add(new StringField(PHONE, ending, Store.NO)));
        return document;
    }

    /** What it is asked for by: its key elsewhere, and what the program calls it, a ticket's number, also without the T. */
    private static <E extends StoredRecord> Set<String> keys(RecordType<E> type, E record) {
        Set<String> keys = new LinkedHashSet<>();
        record.externalKey()
                .ifPresent(key -> keys.add(String.join(" ", Folded.of(key).words())));
        for (Field<E> field : type.fields()) {
            if (isName(field) && field.read(record) instanceof String name) {
                List<String> words = Folded.of(name).words();
                keys.add(String.join(" ", words));
                words.stream().skip(words.size() - 1).forEach(keys::add);
            }
        }
        return keys;
    }

    /** Whether the program gives each record a value of its own. */
    private static boolean isName(Field<?> field) {
        return field.kind().equals(FieldKind.TEXT)
                && !field.editable()
                && field.attribute().isPresent()
                && field.is(Field.Use.SEARCHED)
                && field.is(Field.Use.SORTED);
    }

    /** What excerpts are cut from: the title and the subtitle are shown anyway. */
    private static String shown(List<String> texts, String title, String subtitle) {
        return cut(
                texts.stream()
                        .flatMap(String::lines)
                        .map(String::strip)
                        .filter(text -> !text.equals(title) && !text.equals(subtitle))
                        .distinct()
                        .collect(Collectors.joining("\n")),
                LONGEST_SHOWN);
    }

    private static void addWords(Document document, String field, List<String> texts) {
        List<String> folded = new ArrayList<>();
        for (String text : texts) {
            folded.add(Folded.of(text).text());
            String joined = Folded.joined(text);
            if (!joined.isEmpty()) {
                folded.add(joined);
            }
        }
        folded.forEach(text -> document.add(new TextField(field, text, Store.NO)));
        Beginnings.add(
                document,
                field,
                folded.stream().flatMap(text -> Arrays.stream(text.split(" "))).toList());
    }

    private static Instant recent(StoredRecord record) {
        return record.changedAt() == null ? Instant.EPOCH : record.changedAt();
    }

    private static <E extends StoredRecord> List<String> texts(RecordType<E> type, E record, Around around) {
        Set<String> texts = new LinkedHashSet<>();
        for (Field<E> field : type.fields()) {
            if (field.is(Field.Use.SEARCHED) && field.attribute().isPresent()) {
                text(field, field.read(record), around.titles(), texts);
            }
        }
        record.externalKey().ifPresent(texts::add);
        texts.addAll(record.attributes().values());
        texts.add(around.written().getOrDefault(record.id(), ""));
        texts.removeIf(String::isBlank);
        return new ArrayList<>(texts);
    }

    private <E extends StoredRecord> List<String> absorbed(RecordType<E> type, StoredMerge merge, UnitOfWork work) {
        List<String> texts = new ArrayList<>(
                List.of(merge.absorbedTitle(), merge.absorbed().id().toString()));
        work.find(type.entity(), merge.absorbed().id())
                .ifPresent(record -> texts.addAll(texts(type, record, around(type, List.of(record), work))));
        return texts;
    }

    private static void text(Field<?> field, Object value, Map<RecordRef, String> titles, Set<String> texts) {
        switch (value) {
            case null -> {}
            case RecordRef ref -> texts.add(titles.getOrDefault(ref, ""));
            case Collection<?> tags -> tags.forEach(tag -> texts.add(tag.toString()));
            default ->
                texts.add(field.choice(value).map(choice -> choice.label()).orElse(value.toString()));
        }
    }

    private static String cut(String text, int longest) {
        return text.length() <= longest ? text : text.substring(0, longest);
    }
}
