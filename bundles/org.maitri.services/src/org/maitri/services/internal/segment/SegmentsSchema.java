package org.maitri.services.internal.segment;

import java.util.List;
import org.maitri.spi.persistence.Migration;
import org.maitri.spi.persistence.SchemaContributor;
import org.osgi.service.component.annotations.Component;

/** Segments, and who was in them when. */
@Component
public final class SegmentsSchema implements SchemaContributor {

    @Override
    public String module() {
        return "segments";
    }

    @Override
    public List<Class<?>> entities() {
        return List.of(StoredSegment.class, Snapshot.class, Member.class);
    }

    @Override
    public List<Migration> migrations() {
        return List.of(Migration.load(SegmentsSchema.class, "0001-segments.sql"));
    }
}
