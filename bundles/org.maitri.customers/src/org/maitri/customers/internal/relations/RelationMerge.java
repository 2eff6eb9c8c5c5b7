package org.maitri.customers.internal.relations;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.maitri.customers.Relation;
import org.maitri.customers.Relations;
import org.maitri.spi.merge.MergeContributor;
import org.maitri.spi.merge.Merging;
import org.osgi.service.component.annotations.Component;

/** Leaves a merged customer no relation with itself, and none twice. */
@Component
public final class RelationMerge implements MergeContributor {

    @Override
    public boolean appliesTo(String recordType) {
        return recordType.startsWith("customers.");
    }

    @Override
    public void settle(Merging merging) {
        Instant now = Instant.now().truncatedTo(ChronoUnit.MICROS);
        Set<List<Object>> seen = new HashSet<>();
        for (Relation relation : Relations.of(merging.survivor(), merging.work())) {
            if (relation.toItself() || !seen.add(told(relation))) {
                relation.archive(now);
            }
        }
    }

    private static List<Object> told(Relation relation) {
        return List.of(
                relation.from(),
                relation.kind(),
                relation.to(),
                Objects.toString(relation.role(), ""),
                Objects.toString(relation.since(), ""),
                Objects.toString(relation.until(), ""));
    }
}
