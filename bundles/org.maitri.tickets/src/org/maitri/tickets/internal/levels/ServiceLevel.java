package org.maitri.tickets.internal.levels;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.Optional;
import org.maitri.spi.record.Recorded;
import org.maitri.spi.record.StoredRecord;
import org.maitri.tickets.Ticket;
import org.maitri.tickets.owed.TargetKind;

/** What the company promises for tickets of some sort. Of all that fit a ticket the first one holds. */
@Entity(name = "ServiceLevel")
@Table(name = "service_level")
@Recorded(ServiceLevel.TYPE)
public class ServiceLevel extends StoredRecord {

    public static final String TYPE = "service.level";

    /** Time counts while the calendar is open. */
    public static final String BUSINESS = "business";
    /** All time counts. */
    public static final String ALWAYS = "always";

    @Column(name = "name")
    private String name;

    @Column(name = "position")
    private Long position = 100L;

    @Column(name = "queue")
    private String queue;

    @Column(name = "priority")
    private String priority;

    @Column(name = "channel")
    private String channel;

    @Column(name = "tier")
    private String tier;

    @Column(name = "hours")
    private String hours = BUSINESS;

    @Column(name = "first_response")
    private String firstResponse;

    @Column(name = "next_update")
    private String nextUpdate;

    @Column(name = "resolution")
    private String resolution;

    static ServiceLevel of(String name, String channel, String firstResponse) {
        ServiceLevel level = new ServiceLevel();
        level.name = name;
        level.channel = channel;
        level.firstResponse = firstResponse;
        return level;
    }

    /** @param tier what tier the ticket's customer has */
    boolean fits(Ticket ticket, Optional<String> tier) {
        for (Condition condition : Condition.ALL) {
            if (!condition.fits(this, ticket, tier)) {
                return false;
            }
        }
        return true;
    }

    Optional<Target> target(TargetKind kind) {
        return Target.of(
                switch (kind) {
                    case RESPONSE -> firstResponse;
                    case UPDATE -> nextUpdate;
                    case RESOLUTION -> resolution;
                });
    }

    boolean asksForTier() {
        return Condition.TIER.asked(this);
    }

    public String name() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    /** Its place in the order in which levels are tried. */
    public Long position() {
        return position;
    }

    public void setPosition(Long position) {
        this.position = position == null ? 100L : position;
    }

    public String queue() {
        return queue;
    }

    public void setQueue(String queue) {
        this.queue = queue;
    }

    public String priority() {
        return priority;
    }

    public void setPriority(String priority) {
        this.priority = priority;
    }

    public String channel() {
        return channel;
    }

    public void setChannel(String channel) {
        this.channel = channel;
    }

    public String tier() {
        return tier;
    }

    public void setTier(String tier) {
        this.tier = tier;
    }

    public String hours() {
        return hours;
    }

    public void setHours(String hours) {
        this.hours = hours == null ? BUSINESS : hours;
    }

    public String firstResponse() {
        return firstResponse;
    }

    public void setFirstResponse(String firstResponse) {
        this.firstResponse = firstResponse;
    }

    public String nextUpdate() {
        return nextUpdate;
    }

    public void setNextUpdate(String nextUpdate) {
        this.nextUpdate = nextUpdate;
    }

    public String resolution() {
        return resolution;
    }

    public void setResolution(String resolution) {
        this.resolution = resolution;
    }
}
