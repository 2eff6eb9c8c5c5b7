package org.maitri.satisfaction;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.time.ZoneId;
import org.maitri.kernel.RefusedException;
import org.maitri.satisfaction.internal.Messages;
import org.maitri.spi.record.Recorded;
import org.maitri.spi.record.StoredRecord;

/** Questions put to employees once. Its results keep to an anonymity minimum that can be raised, never lowered under five. */
@Entity
@Table(name = "satisfaction_survey")
@Recorded("satisfaction.survey")
public class Survey extends StoredRecord {

    /** Fewer people than this are never shown as a group. */
    public static final long LEAST_MINIMUM = 5;

    public static final String PULSE = "pulse";
    public static final String ENGAGEMENT = "engagement";
    public static final String EXIT = "exit";

    @Column(name = "name")
    private String name;

    @Column(name = "kind")
    private String kind = ENGAGEMENT;

    @Column(name = "opened_on")
    private LocalDate openedOn;

    @Column(name = "closed_on")
    private LocalDate closedOn;

    @Column(name = "anonymity_minimum")
    private long minimum = LEAST_MINIMUM;

    @Column(name = "invited")
    private Long invited;

    /** Ends it. */
    public void close(LocalDate day) {
        if (openedOn != null && day.isBefore(openedOn)) {
            throw new RefusedException(Messages.get("survey.refused.close", name));
        }
        closedOn = day;
    }

    /** The day it belongs to on a line of surveys: when it was opened, else when it came in. */
    public LocalDate day(ZoneId zone) {
        if (openedOn != null) {
            return openedOn;
        }
        return createdAt() == null
                ? LocalDate.now(zone)
                : createdAt().atZone(zone).toLocalDate();
    }

    /** Takes in that somebody answered on {@code day}. */
    public void answeredOn(LocalDate day) {
        if (openedOn == null || day.isBefore(openedOn)) {
            openedOn = day;
        }
    }

    public String name() {
        return name;
    }

    public void setName(String name) {
        this.name = Clean.text(name);
    }

    /** {@link #PULSE}, {@link #ENGAGEMENT} or {@link #EXIT}. */
    public String kind() {
        return kind;
    }

    public void setKind(String kind) {
        this.kind = kind == null ? ENGAGEMENT : kind;
    }

    public LocalDate openedOn() {
        return openedOn;
    }

    public void setOpenedOn(LocalDate openedOn) {
        this.openedOn = openedOn;
    }

    public LocalDate closedOn() {
        return closedOn;
    }

    public void setClosedOn(LocalDate closedOn) {
        this.closedOn = closedOn;
    }

    /** How many people a group must have to be shown. */
    public long minimum() {
        return minimum;
    }

    /** @throws RefusedException if it is under {@link #LEAST_MINIMUM} */
    public void setMinimum(Long minimum) {
        long wanted = minimum == null ? LEAST_MINIMUM : minimum;
        if (wanted < LEAST_MINIMUM) {
            throw new RefusedException(Messages.get("survey.refused.minimum", LEAST_MINIMUM));
        }
        this.minimum = wanted;
    }

    /** How many people were asked; null where it is not known. */
    public Long invited() {
        return invited;
    }

    public void setInvited(Long invited) {
        this.invited = invited;
    }
}
