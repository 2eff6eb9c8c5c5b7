package org.maitri.tickets.internal.policies;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import org.maitri.kernel.RecordRef;
import org.maitri.spi.persistence.RecordRefConverter;
import org.maitri.spi.record.Recorded;
import org.maitri.spi.record.StoredRecord;
import org.maitri.tickets.care.PolicyChecks;

/** That a policy is valid for a branch. One without any is valid everywhere. */
@Entity(name = "PolicyBranch")
@Table(name = "policy_branch")
@Recorded(PolicyBranch.TYPE)
public class PolicyBranch extends StoredRecord {

    public static final String TYPE = PolicyChecks.BRANCH;

    @Convert(converter = RecordRefConverter.class)
    @Column(name = "policy")
    private RecordRef policy;

    @Convert(converter = RecordRefConverter.class)
    @Column(name = "branch")
    private RecordRef branch;

    static PolicyBranch of(Policy policy, RecordRef branch) {
        PolicyBranch place = new PolicyBranch();
        place.policy = policy.ref();
        place.branch = branch;
        return place;
    }

    public RecordRef policy() {
        return policy;
    }

    public void setPolicy(RecordRef policy) {
        this.policy = policy;
    }

    public RecordRef branch() {
        return branch;
    }

    public void setBranch(RecordRef branch) {
        this.branch = branch;
    }
}
