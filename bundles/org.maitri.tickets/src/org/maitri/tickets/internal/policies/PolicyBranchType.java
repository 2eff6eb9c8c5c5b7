package org.maitri.tickets.internal.policies;

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
import org.osgi.service.component.annotations.Component;

/** Describes where a policy is valid. */
@Component(service = RecordType.class)
public final class PolicyBranchType extends DescribedType<PolicyBranch> {

    public PolicyBranchType() {
        super(
                Messages.texts(),
                PolicyBranch.class,
                "store",
                Sort.by("branch"),
                PolicyBranch::new,
                List.of(
                        Field.<PolicyBranch>of("policy", FieldKind.REFERENCE, Messages.get("branch.policy"))
                                .use(Use.HIDDEN, Use.REQUIRED)
                                .role(Policy.TYPE)
                                .build(PolicyBranch::policy, PolicyBranch::setPolicy),
                        Field.<PolicyBranch>of("branch", FieldKind.REFERENCE, Messages.get("branch.branch"))
                                .use(Use.LISTED, Use.SORTED, Use.REQUIRED)
                                .role(Roles.BRANCH)
                                .build(PolicyBranch::branch, PolicyBranch::setBranch)));
    }

    @Override
    public boolean standalone() {
        return false;
    }

    @Override
    public Optional<RecordRef> parent(PolicyBranch place) {
        return Optional.ofNullable(place.policy());
    }

    @Override
    public String readPermission() {
        return Policy.TYPE + ".read";
    }

    @Override
    public String writePermission() {
        return Policy.TYPE + ".write";
    }

    @Override
    public String title(PolicyBranch place) {
        return label();
    }
}
