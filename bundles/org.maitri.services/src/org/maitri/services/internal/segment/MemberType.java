package org.maitri.services.internal.segment;

import java.util.List;
import java.util.Optional;
import org.maitri.kernel.RecordRef;
import org.maitri.spi.record.DescribedType;
import org.maitri.spi.record.Field;
import org.maitri.spi.record.Field.Use;
import org.maitri.spi.record.FieldKind;
import org.maitri.spi.record.RecordType;
import org.maitri.spi.record.Roles;
import org.maitri.spi.record.Sort;
import org.maitri.spi.segment.Segment;
import org.osgi.service.component.annotations.Component;

/** Describes who is in a snapshot. */
@Component(service = RecordType.class)
public final class MemberType extends DescribedType<Member> {

    public MemberType() {
        super(
                Messages.texts(),
                Member.class,
                "user-check",
                Sort.by("customer"),
                Member::new,
                List.of(
                        Field.<Member>of("customer", FieldKind.REFERENCE, Messages.get("member.customer"))
                                .role(Roles.CUSTOMER)
                                .use(Use.LISTED, Use.SORTED)
                                .readOnly(Member::customer),
                        Field.<Member>of("snapshotId", FieldKind.REFERENCE, Messages.get("snapshot.label"))
                                .role(Segment.SNAPSHOT)
                                .readOnly(Member::snapshot)));
    }

    @Override
    public String title(Member record) {
        return label();
    }

    @Override
    public boolean standalone() {
        return false;
    }

    @Override
    public Optional<RecordRef> parent(Member child) {
        return Optional.ofNullable(child.snapshot());
    }
}
