package org.maitri.headless.internal.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.maitri.headless.internal.Messages;
import org.maitri.headless.internal.Session;
import org.maitri.headless.internal.output.Results;
import org.maitri.kernel.RecordRef;
import org.maitri.kernel.RefusedException;
import org.maitri.spi.audit.Accesses;
import org.maitri.spi.record.Field;
import org.maitri.spi.record.ListQuery;
import org.maitri.spi.record.ListRow;
import org.maitri.spi.record.RecordType;
import org.maitri.spi.record.Roles;
import org.maitri.spi.record.Sort;
import org.maitri.spi.record.StoredRecord;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Lists records. */
@Command(name = "list")
final class ListCommand implements Callable<Integer> {

    private static final int PAGE = 1000;

    private final Session session;

    @Mixin
    private Selection selection;

    @Option(names = "--sort", paramLabel = "FIELD|-FIELD")
    private String sort;

    @Option(names = "--limit", paramLabel = "N", defaultValue = "50")
    private long limit;

    @Option(names = "--after", paramLabel = "ID")
    private String after;

    @Option(names = "--fields", paramLabel = "FIELD", split = ",")
    private List<String> fields = List.of();

    ListCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        if (limit < 1) {
            throw new RefusedException(Messages.get("refused.limit", limit));
        }
        RecordType<?> type = selection.type(session);
        ListQuery query = selection.query(session, type, PAGE).sortedBy(sort(type));
        if (after != null) {
            query = query.after(cursor(type, query.sort(), after));
        }
        boolean json = session.results().json();
        RecordRows rows = new RecordRows(session.database(), type, columns(type, json), json && fields.isEmpty());
        long left = limit;
        try (Results.Rows printed = session.results().rows()) {
            while (left > 0) {
                session.progress().check();
                int wanted = (int) Math.min(PAGE, left);
                List<ListRow> page = session.records()
                        .page(
                                new ListQuery(
                                        query.type(),
                                        query.filters(),
                                        query.sort(),
                                        query.includeArchived(),
                                        query.after(),
                                        wanted),
                                session.progress());
                noteOne(type, page, query);
                rows.of(page).forEach(printed::add);
                if (page.size() < wanted) {
                    break;
                }
                left -= page.size();
                query = query.after(page.getLast().cursor());
            }
        }
        return 0;
    }

    /** Asking for one person is looking at that person. */
    private void noteOne(RecordType<?> type, List<ListRow> page, ListQuery query) {
        if (page.size() == 1 && query.after().isEmpty() && type.roles().contains(Roles.PERSON)) {
            session.open().accesses().note(page.getFirst().record(), Accesses.LISTED);
        }
    }

    private Sort sort(RecordType<?> type) {
        if (sort == null) {
            return type.defaultSort();
        }
        boolean descending = sort.startsWith("-");
        Field<?> field = FilterArgument.field(type, descending ? sort.substring(1) : sort);
        if (!field.is(Field.Use.SORTED)) {
            throw new RefusedException(Messages.get(
                    "refused.sort",
                    field.id(),
                    String.join(
                            ", ",
                            type.fields().stream()
                                    .filter(any -> any.is(Field.Use.SORTED))
                                    .map(Field::id)
                                    .toList())));
        }
        return new Sort(field.id(), descending);
    }

    private List<Field<?>> columns(RecordType<?> type, boolean all) {
        List<Field<?>> columns = new ArrayList<>();
        if (!fields.isEmpty()) {
            fields.forEach(id -> columns.add(FilterArgument.field(type, id)));
        } else {
            type.fields().stream()
                    .filter(field -> all || field.is(Field.Use.LISTED))
                    .forEach(columns::add);
        }
        return columns;
    }

    private <E extends StoredRecord> ListQuery.Cursor cursor(RecordType<E> type, Sort order, String id) {
        RecordRef last = Values.ref(id.contains(":") ? id : type.id() + ":" + id);
        Optional<E> record = session.database().read(work -> work.find(type.entity(), last.id()));
        E found = record.orElseThrow(() -> new RefusedException(Messages.get("refused.record", id)));
        return new ListQuery.Cursor(type.field(order.field()).orElseThrow().read(found), last.id());
    }
}
