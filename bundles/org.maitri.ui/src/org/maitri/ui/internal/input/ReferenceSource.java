package org.maitri.ui.internal.input;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.eclipse.swt.widgets.Control;
import org.maitri.kernel.Progress;
import org.maitri.kernel.RecordRef;
import org.maitri.spi.record.Field;
import org.maitri.spi.record.Filter;
import org.maitri.spi.record.ListQuery;
import org.maitri.spi.record.ListRow;
import org.maitri.spi.record.RecordType;
import org.maitri.spi.record.Records;
import org.maitri.spi.search.Search;
import org.maitri.ui.Background;
import org.maitri.ui.internal.Messages;
import org.maitri.ui.internal.Services;

/** Finds the records that a reference can point at: by their words, or the newest where nothing was typed. */
final class ReferenceSource {

    private static final int MOST = 12;

    private final Services services;
    private final Field<?> field;
    private Background.Running running;

    /** @param icon the icon's name of the record's type */
    record Suggestion(RecordRef record, String title, String subtitle, String icon) {}

    ReferenceSource(Services services, Field<?> field) {
        this.services = services;
        this.field = field;
    }

    /** Finds what fits; the answer to an earlier question is dropped. */
    void suggest(Control owner, String text, Consumer<List<Suggestion>> answer) {
        if (running != null) {
            running.cancel();
        }
        running = Background.work(Messages.get("input.reference.search"), progress -> find(text, progress))
                .then(answer)
                .orElse(failure -> answer.accept(List.of()))
                .start(owner);
    }

    void title(Control owner, RecordRef record, Consumer<String> answer) {
        Background.work(
                        Messages.get("input.reference.search"),
                        progress -> services.require(Records.class).titles(List.of(record)))
                .then(titles -> answer.accept(titles.getOrDefault(record, Messages.get("value.gone"))))
                .orElse(failure -> answer.accept(Messages.get("value.gone")))
                .start(owner);
    }

    private List<Suggestion> find(String text, Progress progress) {
        Records records = services.require(Records.class);
        Map<String, RecordType<?>> types = types(records).stream()
                .collect(Collectors.toMap(RecordType::id, type -> type, (first, second) -> first));
        Optional<Search> search = services.find(Search.class);
        if (!text.isBlank() && search.isPresent()) {
            Set<String> ids = types.keySet();
            return search.get().find(text, ids, MOST, progress).stream()
                    .limit(MOST)
                    .map(hit -> new Suggestion(hit.record(), hit.title(), hit.subtitle(), icon(types, hit.record())))
                    .toList();
        }
        List<Suggestion> all = new ArrayList<>();
        for (RecordType<?> type : types.values()) {
            all.addAll(listed(records, type, text, progress));
        }
        return all.stream().limit(MOST).toList();
    }

    private List<RecordType<?>> types(Records records) {
        return field.role()
                .map(records::withRole)
                .orElseGet(() ->
                        records.types().stream().filter(RecordType::standalone).toList());
    }

    private static List<Suggestion> listed(Records records, RecordType<?> type, String text, Progress progress) {
        ListQuery query = ListQuery.of(type, MOST);
        if (!text.isBlank()) {
            Optional<String> searched = type.fields().stream()
                    .filter(each ->
                            each.is(Field.Use.SEARCHED) && each.attribute().isPresent())
                    .map(Field::id)
                    .findFirst();
            if (searched.isEmpty()) {
                return List.of();
            }
            query = query.where(List.of(Filter.of(searched.get(), Filter.Operator.CONTAINS, text.strip())));
        }
        List<RecordRef> found =
                records.page(query, progress).stream().map(ListRow::record).toList();
        Map<RecordRef, String> titles = records.titles(found);
        return found.stream()
                .filter(titles::containsKey)
                .map(ref -> new Suggestion(ref, titles.get(ref), type.label(), type.icon()))
                .toList();
    }

    private static String icon(Map<String, RecordType<?>> types, RecordRef record) {
        RecordType<?> type = types.get(record.type());
        return type == null ? "file" : type.icon();
    }
}
