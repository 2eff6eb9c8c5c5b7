package org.maitri.services.internal.duplicates;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.maitri.kernel.Progress;
import org.maitri.kernel.RecordRef;
import org.maitri.spi.duplicates.DuplicatePair;
import org.maitri.spi.duplicates.Likeness;
import org.maitri.spi.duplicates.Likeness.Degree;
import org.maitri.spi.duplicates.Trait;
import org.maitri.spi.duplicates.TraitKind;
import org.maitri.spi.persistence.Database;
import org.maitri.spi.record.StoredRecord;

/** The pairs as people see them: with reasons, without those somebody said no to. */
public final class Pairs {

    private static final Degree[] DEGREES = Degree.values();

    private final Rejections rejections;

    public Pairs(Database database) {
        rejections = new Rejections(database);
    }

    public List<DuplicatePair> of(
            String type, TypeDuplicates<?> duplicates, double least, int limit, Progress progress) {
        return shown(type, duplicates, duplicates.pairs(least, rejections.of(type, progress), limit, progress));
    }

    public List<DuplicatePair> among(
            List<RecordRef> records, String type, TypeDuplicates<?> duplicates, int limit, Progress progress) {
        List<UUID> ids = records.stream().map(RecordRef::id).toList();
        return shown(type, duplicates, duplicates.pairsOf(ids, rejections.of(type, progress), limit, progress));
    }

    public <E extends StoredRecord> List<DuplicatePair> like(
            String type, TypeDuplicates<E> duplicates, E draft, int limit, Progress progress) {
        return shown(type, duplicates, duplicates.like(draft, limit, progress));
    }

    public Optional<UUID> reject(RecordRef one, RecordRef other) {
        return rejections.add(one, other);
    }

    private static List<DuplicatePair> shown(String type, TypeDuplicates<?> duplicates, List<Overlay.Entry> entries) {
        List<Trait> traits = duplicates.traits();
        Map<String, TraitKind> kinds = new HashMap<>();
        traits.forEach(trait -> kinds.put(trait.id(), trait.kind()));
        return entries.stream().map(entry -> shown(type, entry, traits, kinds)).toList();
    }

    private static DuplicatePair shown(
            String type, Overlay.Entry entry, List<Trait> traits, Map<String, TraitKind> kinds) {
        List<Likeness> likenesses = new ArrayList<>();
        for (int i = 0; i + 1 < entry.told().length; i += 2) {
            Trait trait = traits.get(entry.told()[i]);
            likenesses.add(new Likeness(trait.id(), trait.label(), DEGREES[entry.told()[i + 1]]));
        }
        return new DuplicatePair(
                new RecordRef(type, entry.first()),
                new RecordRef(type, entry.second()),
                entry.score(),
                likenesses,
                Reasons.of(likenesses, kinds));
    }
}
