package org.maitri.ui.internal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.maitri.kernel.Progress;
import org.maitri.kernel.RecordRef;
import org.maitri.spi.record.ListQuery;
import org.maitri.spi.record.ListRow;
import org.maitri.spi.record.RecordType;
import org.maitri.spi.record.Records;

/** As many parcels as a test wants, without a database; remembers what it was asked. */
public final class Parcels implements Records {

    public final RecordType<?> type = new Parcel.Type();
    public final List<ListQuery> asked = new ArrayList<>();
    public int count;
    public RuntimeException failure;

    public Parcels(int count) {
        this.count = count;
    }

    public static RecordRef ref(int number) {
        return new RecordRef("post.parcel", new UUID(7, number));
    }

    @Override
    public List<RecordType<?>> types() {
        return List.of(type);
    }

    @Override
    public Optional<RecordType<?>> type(String id) {
        return Optional.of(type);
    }

    @Override
    public RecordType<?> requireType(String id) {
        return type;
    }

    @Override
    public List<RecordType<?>> withRole(String role) {
        return List.of();
    }

    @Override
    public List<ListRow> page(ListQuery query, Progress progress) {
        asked.add(query);
        if (failure != null) {
            throw failure;
        }
        if (query.after().filter(cursor -> cursor.value() == null).isPresent()) {
            return List.of(); // every parcel has a value
        }
        int step = query.sort().descending() ? -1 : 1;
        int from = query.after()
                .map(cursor -> (int) cursor.id().getLeastSignificantBits() + step)
                .orElse(step > 0 ? 0 : count - 1);
        List<ListRow> rows = new ArrayList<>();
        for (int i = from; i >= 0 && i < count && rows.size() < query.limit(); i += step) {
            rows.add(new ListRow(
                    ref(i),
                    new ListQuery.Cursor("parcel " + i, ref(i).id()),
                    false,
                    Map.of("content", "parcel " + i),
                    Map.of()));
        }
        return rows;
    }

    @Override
    public long count(ListQuery query, Progress progress) {
        return count;
    }

    @Override
    public Map<RecordRef, String> titles(Collection<RecordRef> records) {
        return Map.of();
    }
}
