package org.maitri.services.internal.merge;

import java.util.List;
import java.util.Optional;
import org.maitri.kernel.RecordRef;
import org.maitri.spi.record.DescribedType;
import org.maitri.spi.record.Field;
import org.maitri.spi.record.Field.Use;
import org.maitri.spi.record.FieldKind;
import org.maitri.spi.record.RecordType;
import org.maitri.spi.record.Sort;
import org.osgi.service.component.annotations.Component;

/** Describes merges; their permission to write is the one to merge. */
@Component(service = RecordType.class)
public final class MergeType extends DescribedType<StoredMerge> {

    public MergeType() {
        super(
                Messages.texts(),
                StoredMerge.class,
                "merge",
                Sort.byNewest("mergedAt"),
                StoredMerge::new,
                List.of(
                        Field.<StoredMerge>of("mergedAt", FieldKind.MOMENT, Messages.get("merge.at"))
                                .use(Use.LISTED, Use.SORTED)
                                .readOnly(StoredMerge::mergedAt),
                        Field.<StoredMerge>of("absorbedTitle", FieldKind.TEXT, Messages.get("merge.absorbed"))
                                .use(Use.LISTED)
                                .readOnly(StoredMerge::absorbedTitle),
                        Field.<StoredMerge>of("survivorTitle", FieldKind.TEXT, Messages.get("merge.survivor"))
                                .use(Use.LISTED)
                                .readOnly(StoredMerge::survivorTitle),
                        Field.<StoredMerge>of("moved", FieldKind.INTEGER, Messages.get("merge.moved"))
                                .use(Use.LISTED)
                                .readOnly(StoredMerge::moved)));
    }

    @Override
    public String title(StoredMerge merge) {
        return Messages.get("merge.title", merge.absorbedTitle(), merge.survivorTitle());
    }

    @Override
    public boolean standalone() {
        return false;
    }

    /** The survivor, which is found by what the absorbed record says. */
    @Override
    public Optional<RecordRef> parent(StoredMerge merge) {
        return Optional.of(merge.survivor());
    }
}
