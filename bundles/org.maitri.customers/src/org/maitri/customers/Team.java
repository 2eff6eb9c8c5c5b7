package org.maitri.customers;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.Set;
import org.maitri.spi.persistence.TagsConverter;
import org.maitri.spi.record.Recorded;
import org.maitri.spi.record.StoredRecord;

/** People of the company who look after customers together. */
@Entity
@Table(name = "customers_team")
@Recorded(Team.TYPE)
public class Team extends StoredRecord {

    public static final String TYPE = "customers.team";

    @Column(name = "name")
    private String name;

    @Convert(converter = TagsConverter.class)
    @Column(name = "members")
    private Set<String> members = Set.of();

    @Column(name = "remarks")
    private String remarks;

    public String name() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    /** Their user names. */
    public Set<String> members() {
        return members == null ? Set.of() : members;
    }

    public void setMembers(Set<String> members) {
        this.members = members == null ? Set.of() : Set.copyOf(members);
    }

    public String remarks() {
        return remarks;
    }

    public void setRemarks(String remarks) {
        this.remarks = remarks;
    }
}
