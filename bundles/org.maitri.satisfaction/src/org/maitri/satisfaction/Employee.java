package org.maitri.satisfaction;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.maitri.spi.record.Recorded;
import org.maitri.spi.record.StoredRecord;

/** A person who works for the company. Plain values are null where nothing is known. */
@Entity
@Table(name = "satisfaction_employee")
@Recorded("satisfaction.employee")
public class Employee extends StoredRecord {

    @Column(name = "name")
    private String name;

    @Column(name = "employee_number")
    private String number;

    @Column(name = "team")
    private String team;

    @Column(name = "department")
    private String department;

    @Column(name = "job_role")
    private String jobRole;

    @Column(name = "region")
    private String region;

    @Column(name = "joined_on")
    private LocalDate joinedOn;

    @Column(name = "left_on")
    private LocalDate leftOn;

    public String name() {
        return name;
    }

    public void setName(String name) {
        this.name = Clean.text(name);
    }

    /** The personnel number. */
    public String number() {
        return number;
    }

    public void setNumber(String number) {
        this.number = Clean.text(number);
    }

    public String team() {
        return team;
    }

    public void setTeam(String team) {
        this.team = Clean.text(team);
    }

    public String department() {
        return department;
    }

    public void setDepartment(String department) {
        this.department = Clean.text(department);
    }

    public String jobRole() {
        return jobRole;
    }

    public void setJobRole(String jobRole) {
        this.jobRole = Clean.text(jobRole);
    }

    public String region() {
        return region;
    }

    public void setRegion(String region) {
        this.region = Clean.text(region);
    }

    public LocalDate joinedOn() {
        return joinedOn;
    }

    public void setJoinedOn(LocalDate joinedOn) {
        this.joinedOn = joinedOn;
    }

    public LocalDate leftOn() {
        return leftOn;
    }

    public void setLeftOn(LocalDate leftOn) {
        this.leftOn = leftOn;
    }
}
