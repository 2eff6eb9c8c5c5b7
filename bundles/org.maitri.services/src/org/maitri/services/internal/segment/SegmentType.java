package org.maitri.services.internal.segment;

import java.util.List;
import java.util.Set;
import org.maitri.kernel.RefusedException;
import org.maitri.spi.record.DescribedType;
import org.maitri.spi.record.Field;
import org.maitri.spi.record.Field.Use;
import org.maitri.spi.record.FieldKind;
import org.maitri.spi.record.RecordType;
import org.maitri.spi.record.Roles;
import org.maitri.spi.record.Sort;
import org.osgi.service.component.annotations.Component;

/** Describes segments. */
@Component(service = RecordType.class)
public final class SegmentType extends DescribedType<StoredSegment> {

    public SegmentType() {
        super(
                Messages.texts(),
                StoredSegment.class,
                "filter",
                Sort.by("name"),
                StoredSegment::new,
                List.of(
                        Field.<StoredSegment>of("name", FieldKind.TEXT, Messages.get("segment.name"))
                                .use(Use.LISTED, Use.REQUIRED, Use.SORTED, Use.SEARCHED)
                                .maxLength(400)
                                .build(StoredSegment::name, StoredSegment::setName),
                        Field.<StoredSegment>of("description", FieldKind.LONG_TEXT, Messages.get("segment.description"))
                                .use(Use.LISTED, Use.SEARCHED)
                                .build(StoredSegment::description, StoredSegment::setDescription),
                        Field.<StoredSegment>of("owner", FieldKind.TEXT, Messages.get("segment.owner"))
                                .use(Use.LISTED)
                                .maxLength(200)
                                .build(StoredSegment::owner, StoredSegment::setOwner),
                        Field.<StoredSegment>of("where", FieldKind.LONG_TEXT, Messages.get("segment.where"))
                                .attribute("expression")
                                .use(Use.LISTED)
                                .help(Messages.get("segment.where.help"))
                                .check(SegmentType::problem)
                                .build(StoredSegment::where, StoredSegment::setWhere)));
    }

    private static String problem(Object text) {
        try {
            ExpressionReader.read(text.toString());
            return null;
        } catch (RefusedException wrong) {
            return wrong.getMessage();
        }
    }

    @Override
    public Set<String> roles() {
        return Set.of(Roles.AUDIENCE);
    }

    @Override
    public String title(StoredSegment record) {
        return titled(record.name());
    }
}
