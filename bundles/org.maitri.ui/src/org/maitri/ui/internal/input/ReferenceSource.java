package org.maitri.ui.internal.input;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.swt.widgets.Control;
import org.maitri.kernel.Progress;
import org.maitri.kernel.RecordRef;
import org.maitri.spi.access.Access;
import org.maitri.spi.persistence.Database;
import org.maitri.spi.record.Field;
import org.maitri.spi.record.Filter;
import org.maitri.spi.record.ListQuery;
import org.maitri.spi.record.ListRow;
import org.maitri.spi.record.RecordType;
import org.maitri.spi.record.Records;
import org.maitri.spi.record.Roles;
import org.maitri.spi.search.Search;
import org.maitri.ui.Background;
import org.maitri.ui.FailedState;
import org.maitri.ui.internal.Messages;
import org.maitri.ui.internal.Services;

/** Finds the records that a reference can point at: by their words, or the newest where nothing was typed. */
final class ReferenceSource {

    private static final int MOST = 12;

    private final Services services;
    private final Optional<String> role;
    private final boolean adding;
    private Background.Running running;

    /** What can be pointed at. */
    sealed interface Suggestion {

        String title();

        String subtitle();

        /** The icon's name. */
        String icon();
    }

    /** A record there is. */
    record Found(RecordRef record, String title, String subtitle, String icon) implements Suggestion {}

    /** One that is made when it is chosen. */
    record Fresh(QuickRecord<?> record, String title) implements Suggestion {

        @Override
        public String subtitle() {
            return record.label();
        }

        @Override
        public String icon() {
            return record.icon();
        }
    }

    /**
     * @param role what can be pointed at; empty for any record
     * @param adding whether what is not there yet can be made
     */
    ReferenceSource(Services services, Optional<String> role, boolean adding) {
        this.services = services;
        this.role = role;
        this.adding = adding;
    }

    /** Finds what fits; the answer to an earlier question is dropped. */
    void suggest(Control owner, String text, Consumer<List<Suggestion>> answer) {
        if (running != null) {
            running.cancel();
        }
        running = Background.work(Messages.get("input.reference.search"), progress -> suggestions(text, progress))
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

    /** Makes what was chosen. */
    void make(Control owner, Fresh chosen, Consumer<RecordRef> answer) {
        Background.work(
                        chosen.subtitle(),
                        progress -> chosen.record().make(services.require(Database.class), chosen.title(), progress))
                .then(answer)
                .orElse(failure -> FailedState.dialog(owner.getShell(), chosen.subtitle(), failure))
                .start(owner);
    }

    private List<Suggestion> suggestions(String text, Progress progress) {
        return Stream.concat(find(text, progress).stream(), fresh(text.strip())).toList();
    }

    private Stream<Suggestion> fresh(String name) {
        if (!adding || name.isEmpty() || role.isEmpty()) {
            return Stream.empty();
        }
        Optional<Access> access = services.find(Access.class);
        return services.require(Records.class).withRole(role.get()).stream()
                .filter(type -> type.roles().contains(role.get()))
                .sorted(Comparator.comparing(type -> !type.roles().contains(Roles.PERSON)))
                .flatMap(type -> QuickRecord.of(type).stream())
                .filter(record -> access.isEmpty() || access.get().may(record.permission()))
                .map(record -> new Fresh(record, name));
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
                    .<Suggestion>map(
                            hit -> new Found(hit.record(), hit.title(), hit.subtitle(), icon(types, hit.record())))
                    .toList();
        }
        List<Suggestion> all = new ArrayList<>();
        for (RecordType<?> type : types.values()) {
            all.addAll(listed(records, type, text, progress));
        }
        return all.stream().limit(MOST).toList();
    }

    private List<RecordType<?>> types(Records records) {
        return role.map(records::withRole)
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
                .<Suggestion>map(ref -> new Found(ref, titles.get(ref), type.label(), type.icon()))
                .toList();
    }

    private static String icon(Map<String, RecordType<?>> types, RecordRef record) {
        RecordType<?> type = types.get(record.type());
        return type == null ? "file" : type.icon();
    }
}
