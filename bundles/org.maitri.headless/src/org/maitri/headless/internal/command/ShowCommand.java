package org.maitri.headless.internal.command;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.maitri.headless.internal.Messages;
import org.maitri.headless.internal.Session;
import org.maitri.kernel.RecordRef;
import org.maitri.kernel.RefusedException;
import org.maitri.spi.audit.Accesses;
import org.maitri.spi.merge.Merges;
import org.maitri.spi.persistence.UnitOfWork;
import org.maitri.spi.record.Field;
import org.maitri.spi.record.RecordType;
import org.maitri.spi.record.Roles;
import org.maitri.spi.record.StoredRecord;
import org.maitri.spi.timeline.Timeline;
import org.maitri.spi.timeline.TimelineEntry;
import org.maitri.spi.timeline.TimelineQuery;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Shows everything about one record. */
@Command(name = "show")
final class ShowCommand implements Callable<Integer> {

    private final Session session;

    @Parameters(index = "0", paramLabel = "TYPE:ID")
    private String record;

    @Option(names = "--limit", paramLabel = "N", defaultValue = "50")
    private int limit;

    ShowCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        RecordRef ref = Values.ref(record);
        RecordType<?> type = session.records().requireType(ref.type());
        session.access().require(type.readPermission());
        if (type.roles().contains(Roles.PERSON)) {
            session.open().accesses().note(ref, Accesses.LISTED);
        }
        Map<String, Object> shown = session.database().read(work -> shown(type, ref, work), session.progress());
        session.optionalEngine(Merges.class)
                .filter(merges -> merges.absorbing(ref).isPresent())
                .ifPresent(merges -> shown.put("mergedInto", merges.survivor(ref)));
        Map<RecordRef, String> titles = session.records()
                .titles(shown.values().stream()
                        .filter(RecordRef.class::isInstance)
                        .map(RecordRef.class::cast)
                        .toList());
        shown.replaceAll((name, value) -> value instanceof Map ? value : Values.printed(value, titles));
        if (type.roles().contains(Roles.CUSTOMER)) {
            List<TimelineEntry> entries =
                    session.engine(Timeline.class).page(ref, TimelineQuery.newest(limit), session.progress());
            shown.put("timeline", entries.stream().map(ShowCommand::entry).toList());
        }
        session.print(shown);
        return 0;
    }

    private <E extends StoredRecord> Map<String, Object> shown(RecordType<E> type, RecordRef ref, UnitOfWork work) {
        E found = work.find(type.entity(), ref.id())
                .orElseThrow(() -> new RefusedException(Messages.get("refused.record", record)));
        Map<String, Object> shown = new LinkedHashMap<>();
        shown.put("id", ref.toString());
        shown.put("externalKey", found.externalKey().orElse(null));
        shown.put("title", type.title(found));
        shown.put("subtitle", type.subtitle(found));
        for (Field<E> field : type.fields()) {
            shown.put(
                    field.id(),
                    field.derivation().isPresent()
                            ? field.derivation()
                                    .get()
                                    .read(work, List.of(ref.id()))
                                    .get(ref.id())
                            : field.read(found));
        }
        shown.put("archived", found.archived());
        shown.put("version", found.version());
        shown.put("createdAt", found.createdAt());
        shown.put("createdBy", found.createdBy());
        shown.put("changedAt", found.changedAt());
        shown.put("changedBy", found.changedBy());
        shown.put("attributes", found.attributes());
        return shown;
    }

    private static Map<String, Object> entry(TimelineEntry entry) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("at", entry.at().toString());
        row.put("kind", entry.kind());
        row.put("title", entry.title());
        row.put("detail", entry.detail());
        row.put("actor", entry.actor());
        row.put("record", entry.record().toString());
        return row;
    }
}
