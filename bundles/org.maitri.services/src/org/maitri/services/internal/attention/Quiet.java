package org.maitri.services.internal.attention;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import org.maitri.spi.attention.Attention;
import org.maitri.spi.record.Recorded;
import org.maitri.spi.record.StoredRecord;

/** Hours in which customers are left in peace, by their own clocks. */
@Entity(name = "AttentionQuiet")
@Table(name = "attention_quiet")
@Recorded(Quiet.TYPE)
public class Quiet extends StoredRecord {

    public static final String TYPE = "attention.quiet";

    static final String EVERY_DAY = "every";

    @Column(name = "channel")
    private String channel = Attention.ANY;

    @Column(name = "days")
    private String days = EVERY_DAY;

    @Column(name = "starts")
    private String starts;

    @Column(name = "ends")
    private String ends;

    @Column(name = "zone")
    private String zone;

    static Quiet of(String channel, String days, String starts, String ends, String zone) {
        Quiet quiet = new Quiet();
        quiet.channel = channel;
        quiet.days = days;
        quiet.starts = starts;
        quiet.ends = ends;
        quiet.zone = zone;
        return quiet;
    }

    public String channel() {
        return channel;
    }

    public void setChannel(String channel) {
        this.channel = channel == null ? Attention.ANY : channel;
    }

    public String days() {
        return days;
    }

    public void setDays(String days) {
        this.days = days == null ? EVERY_DAY : days;
    }

    public String starts() {
        return starts;
    }

    public void setStarts(String starts) {
        this.starts = starts;
    }

    public String ends() {
        return ends;
    }

    public void setEnds(String ends) {
        this.ends = ends;
    }

    /** The time zone of customers of whom nobody knows where they are; null for that of this computer. */
    public String zone() {
        return zone;
    }

    public void setZone(String zone) {
        this.zone = zone;
    }

    /** From one moment to the same of the next day. */
    boolean allDay() {
        return starts != null && ends != null && starts.strip().equals(ends.strip());
    }

    boolean covers(String wanted) {
        return channel.equals(Attention.ANY) || channel.equals(wanted);
    }
}
