package org.maitri.services.internal.segment;

import java.util.List;
import java.util.Set;
import org.maitri.spi.record.DescribedType;
import org.maitri.spi.record.Field;
import org.maitri.spi.record.Field.Use;
import org.maitri.spi.record.FieldKind;
import org.maitri.spi.record.RecordType;
import org.maitri.spi.record.Roles;
import org.maitri.spi.record.Sort;
import org.maitri.spi.segment.Segment;
import org.osgi.service.component.annotations.Component;

/** Describes snapshots. */
@Component(service = RecordType.class)
public final class SnapshotType extends DescribedType<Snapshot> {

    public SnapshotType() {
        super(
                Messages.texts(),
                Snapshot.class,
                "camera",
                Sort.byNewest("takenAt"),
                Snapshot::new,
                List.of(
                        Field.<Snapshot>of("name", FieldKind.TEXT, Messages.get("snapshot.name"))
                                .use(Use.LISTED, Use.REQUIRED, Use.SORTED, Use.SEARCHED)
                                .maxLength(400)
                                .build(Snapshot::name, Snapshot::setName),
                        Field.<Snapshot>of("segmentId", FieldKind.REFERENCE, Messages.get("segment.label"))
                                .role(Segment.TYPE)
                                .use(Use.LISTED)
                                .readOnly(Snapshot::segment),
                        Field.<Snapshot>of("takenAt", FieldKind.MOMENT, Messages.get("snapshot.takenAt"))
                                .use(Use.LISTED, Use.SORTED)
                                .readOnly(Snapshot::takenAt),
                        Field.<Snapshot>of("members", FieldKind.INTEGER, Messages.get("snapshot.members"))
                                .use(Use.LISTED)
                                .readOnly(Snapshot::members),
                        Field.<Snapshot>of("where", FieldKind.LONG_TEXT, Messages.get("segment.where"))
                                .attribute("expression")
                                .readOnly(Snapshot::where)));
    }

    @Override
    public Set<String> roles() {
        return Set.of(Roles.AUDIENCE);
    }

    @Override
    public String title(Snapshot record) {
        return titled(record.name());
    }

    @Override
    public String subtitle(Snapshot record) {
        return record.takenAt() == null ? "" : Messages.get("snapshot.subtitle", record.members());
    }
}
