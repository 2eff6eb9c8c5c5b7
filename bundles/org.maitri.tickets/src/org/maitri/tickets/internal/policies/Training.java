package org.maitri.tickets.internal.policies;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.maitri.kernel.RecordRef;
import org.maitri.spi.persistence.RecordRefConverter;
import org.maitri.spi.record.Recorded;
import org.maitri.spi.record.StoredRecord;
import org.maitri.tickets.care.PolicyChecks;

/** That somebody is to learn what a policy asks of them, and whether they have. */
@Entity(name = "PolicyTraining")
@Table(name = "policy_training")
@Recorded(Training.TYPE)
public class Training extends StoredRecord {

    public static final String TYPE = PolicyChecks.TRAINING;

    @Convert(converter = RecordRefConverter.class)
    @Column(name = "policy")
    private RecordRef policy;

    @Convert(converter = RecordRefConverter.class)
    @Column(name = "employee")
    private RecordRef employee;

    @Column(name = "due_on")
    private LocalDate dueOn;

    @Column(name = "done_on")
    private LocalDate doneOn;

    static Training of(Policy policy, RecordRef employee, LocalDate dueOn) {
        Training training = new Training();
        training.policy = policy.ref();
        training.employee = employee;
        training.dueOn = dueOn;
        return training;
    }

    public RecordRef policy() {
        return policy;
    }

    public void setPolicy(RecordRef policy) {
        this.policy = policy;
    }

    public RecordRef employee() {
        return employee;
    }

    public void setEmployee(RecordRef employee) {
        this.employee = employee;
    }

    /** The last day. */
    public LocalDate dueOn() {
        return dueOn;
    }

    public void setDueOn(LocalDate dueOn) {
        this.dueOn = dueOn;
    }

    /** Null while it is not done. */
    public LocalDate doneOn() {
        return doneOn;
    }

    public void setDoneOn(LocalDate doneOn) {
        this.doneOn = doneOn;
    }
}
