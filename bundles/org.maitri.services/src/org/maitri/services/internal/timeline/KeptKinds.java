package org.maitri.services.internal.timeline;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.maitri.spi.persistence.Database;
import org.maitri.spi.persistence.UnitOfWork;
import org.maitri.spi.record.Records;
import org.maitri.spi.timeline.TimelineContributor;
import org.maitri.spi.timeline.TimelineKind;

/** Remembers how the modules that were ever here store what they tell. */
public final class KeptKinds {

    private KeptKinds() {}

    /** Writes down what changed since the last time; nothing, most times. */
    public static void remember(Collection<TimelineContributor> contributors, Database database) {
        Map<String, TimelineKind> told = new LinkedHashMap<>();
        contributors.forEach(contributor -> contributor.kinds().stream()
                .filter(kind -> kind.stored().isPresent())
                .forEach(kind -> told.put(kind.id(), kind)));
        if (!database.read(work -> differing(told, work)).isEmpty()) {
            database.change(
                    Messages.get("remember"), work -> differing(told, work).forEach(kind -> keep(kind, work)));
        }
    }

    private static List<TimelineKind> differing(Map<String, TimelineKind> told, UnitOfWork work) {
        Map<String, KeptKind> known = new LinkedHashMap<>();
        all(work).forEach(kind -> known.put(kind.kind(), kind));
        return told.values().stream()
                .filter(kind ->
                        !known.containsKey(kind.id()) || !known.get(kind.id()).says(KeptKind.of(kind)))
                .toList();
    }

    private static void keep(TimelineKind kind, UnitOfWork work) {
        all(work).stream()
                .filter(known -> known.kind().equals(kind.id()))
                .findFirst()
                .ifPresentOrElse(known -> known.take(kind), () -> work.add(KeptKind.of(kind)));
    }

    /** Those of record types that are not installed. */
    static List<KeptKind> ofGoneModules(Records records, UnitOfWork work) {
        return all(work).stream()
                .filter(kind -> records.type(kind.recordType()).isEmpty())
                .toList();
    }

    private static List<KeptKind> all(UnitOfWork work) {
        boolean installed = work.entities().getMetamodel().getEntities().stream()
                .anyMatch(entity -> entity.getJavaType() == KeptKind.class);
        return installed
                ? work.entities()
                        .createQuery("select k from TimelineKeptKind k order by k.kind", KeptKind.class)
                        .getResultList()
                : List.of();
    }
}
