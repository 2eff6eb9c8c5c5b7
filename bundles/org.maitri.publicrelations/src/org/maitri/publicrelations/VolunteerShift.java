package org.maitri.publicrelations;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.UUID;
import org.maitri.kernel.RecordRef;
import org.maitri.kernel.RefusedException;
import org.maitri.publicrelations.internal.Messages;
import org.maitri.spi.persistence.RecordRefConverter;
import org.maitri.spi.record.Recorded;
import org.maitri.spi.record.StoredRecord;

/** Hours somebody worked for the community without pay. */
@Entity
@Table(name = "publicrelations_shift")
@Recorded("publicrelations.shift")
public class VolunteerShift extends StoredRecord {

    private static final BigDecimal DAY = BigDecimal.valueOf(24);

    @Column(name = "event_id")
    private UUID eventId;

    @Convert(converter = RecordRefConverter.class)
    @Column(name = "employee")
    private RecordRef employee;

    @Column(name = "volunteer")
    private String volunteer;

    @Column(name = "worked_on")
    private LocalDate workedOn;

    @Column(name = "hours")
    private BigDecimal hours;

    @Column(name = "task")
    private String task;

    /** @throws RefusedException if it is nothing, less than nothing or more than a day has */
    public void setHours(BigDecimal hours) {
        if (hours != null && (hours.signum() <= 0 || hours.compareTo(DAY) > 0)) {
            throw new RefusedException(Messages.get("shift.refused.hours"));
        }
        this.hours = hours == null ? null : hours.setScale(2, RoundingMode.HALF_EVEN);
    }

    /** The event it belongs to; null for none. */
    public RecordRef event() {
        return EventLink.toRef(eventId);
    }

    public void setEvent(RecordRef event) {
        eventId = EventLink.toId(event);
    }

    public RecordRef employee() {
        return employee;
    }

    public void setEmployee(RecordRef employee) {
        this.employee = employee;
    }

    /** Who worked, where there is no record of them. */
    public String volunteer() {
        return volunteer;
    }

    public void setVolunteer(String volunteer) {
        this.volunteer = Clean.text(volunteer);
    }

    public LocalDate workedOn() {
        return workedOn;
    }

    public void setWorkedOn(LocalDate workedOn) {
        this.workedOn = workedOn;
    }

    public BigDecimal hours() {
        return hours;
    }

    public String task() {
        return task;
    }

    public void setTask(String task) {
        this.task = Clean.text(task);
    }
}
