package org.maitri.tickets;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Set;
import org.maitri.spi.persistence.TagsConverter;
import org.maitri.spi.record.Recorded;
import org.maitri.spi.record.StoredRecord;

/** Somebody who works on tickets: what they can do, and how much at a time. */
@Entity(name = "TicketsAgent")
@Table(name = "tickets_agent")
@Recorded(Agent.TYPE)
public class Agent extends StoredRecord {

    public static final String TYPE = "tickets.agent";

    @Column(name = "name")
    private String name;

    @Convert(converter = TagsConverter.class)
    @Column(name = "skills")
    private Set<String> skills = Set.of();

    @Column(name = "capacity")
    private Long capacity;

    @Column(name = "away_until")
    private LocalDate awayUntil;

    public boolean isAway(LocalDate day) {
        return awayUntil != null && !day.isAfter(awayUntil);
    }

    /** How much of what they can bear they have to do; 1 is enough. */
    public double strain(long openTickets) {
        return capacity == null || capacity <= 0 ? openTickets / 100.0 : openTickets / (double) capacity;
    }

    /** As tickets name their assignee. */
    public String name() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    /** What they know about: products, categories, types, languages. */
    public Set<String> skills() {
        return skills == null ? Set.of() : skills;
    }

    public void setSkills(Set<String> skills) {
        this.skills = skills == null ? Set.of() : Set.copyOf(skills);
    }

    /** How many open tickets are enough; null for no limit. */
    public Long capacity() {
        return capacity;
    }

    public void setCapacity(Long capacity) {
        this.capacity = capacity;
    }

    /** The last day they are away; null or past if they are there. */
    public LocalDate awayUntil() {
        return awayUntil;
    }

    public void setAwayUntil(LocalDate awayUntil) {
        this.awayUntil = awayUntil;
    }
}
