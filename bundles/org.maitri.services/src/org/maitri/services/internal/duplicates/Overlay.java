package org.maitri.services.internal.duplicates;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.maitri.services.internal.duplicates.index.Sketch;
import org.maitri.services.internal.duplicates.model.Face;
import org.maitri.services.internal.duplicates.model.LongList;
import org.maitri.services.internal.duplicates.model.Model;
import org.maitri.services.internal.duplicates.model.Verdict;
import org.maitri.services.internal.duplicates.scan.Lookup;
import org.maitri.services.internal.duplicates.scan.Scan;

/** The records that were changed since a snapshot was taken, and the pairs they make. */
final class Overlay {

    private static final int MOST_OF_A_KEY = 50;

    /** A pair by its records' keys. */
    record Entry(UUID first, UUID second, double score, byte[] told) {}

    private final Set<UUID> changed = new HashSet<>();
    private final Map<UUID, Sketch> sketches = new HashMap<>();
    private final Map<Long, List<UUID>> byKey = new HashMap<>();
    private final List<Entry> entries = new ArrayList<>();

    /** Takes in changed records. @param now their sketches; who is archived has none */
    void take(Collection<UUID> ids, Map<UUID, Sketch> now, Snapshot snapshot, Runnable check) {
        changed.addAll(ids);
        sketches.keySet().removeAll(ids);
        entries.removeIf(entry -> ids.contains(entry.first()) || ids.contains(entry.second()));
        Lookup lookup = snapshot.lookup(check);
        now.forEach((id, sketch) -> {
            check.run();
            entries.addAll(like(id, sketch, snapshot, check));
            sketches.put(id, sketch);
            keys(sketch, lookup)
                    .forEach(key -> byKey.computeIfAbsent(key, any -> new ArrayList<>(1))
                            .add(id));
        });
    }

    private static Set<Long> keys(Sketch sketch, Lookup lookup) {
        LongList keys = new LongList();
        lookup.keys(sketch, keys);
        Set<Long> all = new LinkedHashSet<>();
        for (int i = 0; i < keys.size(); i++) {
            all.add(keys.get(i));
        }
        return all;
    }

    /** Who is like a record, changed or not. */
    List<Entry> like(UUID id, Sketch sketch, Snapshot snapshot, Runnable check) {
        Model model = snapshot.model(check);
        Lookup lookup = snapshot.lookup(check);
        Face face = model.face(sketch);
        Verdict verdict = model.verdict();
        List<Entry> like = new ArrayList<>();
        for (int number : lookup.candidates(sketch)) {
            UUID other = snapshot.sketches().id(number);
            if (!changed.contains(other) && !other.equals(id)) {
                judge(id, face, other, snapshot.sketches().get(number), model, verdict, like);
            }
        }
        Set<UUID> near = new LinkedHashSet<>();
        for (long key : keys(sketch, lookup)) {
            List<UUID> sharing = byKey.getOrDefault(key, List.of());
            near.addAll(sharing.subList(0, Math.min(sharing.size(), MOST_OF_A_KEY)));
        }
        for (UUID other : near) {
            if (!other.equals(id) && sketches.containsKey(other)) {
                judge(id, face, other, sketches.get(other), model, verdict, like);
            }
        }
        return like;
    }

    private static void judge(
            UUID id, Face face, UUID other, Sketch sketch, Model model, Verdict verdict, List<Entry> like) {
        model.judge(face, model.face(sketch), verdict);
        if (verdict.score() >= Scan.LEAST) {
            like.add(new Entry(id, other, verdict.score(), verdict.told()));
        }
    }

    boolean has(UUID id) {
        return changed.contains(id);
    }

    int size() {
        return changed.size();
    }

    List<Entry> entries() {
        return List.copyOf(entries);
    }
}
