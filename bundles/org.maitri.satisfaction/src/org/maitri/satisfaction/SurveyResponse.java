package org.maitri.satisfaction;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.maitri.kernel.RecordRef;
import org.maitri.spi.persistence.InstantConverter;
import org.maitri.spi.persistence.RecordRefConverter;
import org.maitri.spi.record.Recorded;
import org.maitri.spi.record.StoredRecord;

/**
 * That one person answered a survey, and what is known of them. Who it was is only known where the survey was not anonymous.
 */
@Entity
@Table(name = "satisfaction_response")
@Recorded("satisfaction.response")
public class SurveyResponse extends StoredRecord {

    @Column(name = "survey_id")
    private UUID surveyId;

    @Column(name = "team")
    private String team;

    @Column(name = "department")
    private String department;

    @Column(name = "job_role")
    private String jobRole;

    @Column(name = "gender")
    private String gender;

    @Column(name = "age_band")
    private String ageBand;

    @Convert(converter = InstantConverter.class)
    @Column(name = "answered_at")
    private Instant answeredAt;

    @Convert(converter = RecordRefConverter.class)
    @Column(name = "employee")
    private RecordRef employee;

    /** The survey it belongs to. */
    public RecordRef survey() {
        return SurveyLink.toRef(Survey.class, surveyId);
    }

    public void setSurvey(RecordRef survey) {
        surveyId = SurveyLink.toId(Survey.class, survey);
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

    public String gender() {
        return gender;
    }

    public void setGender(String gender) {
        this.gender = Clean.text(gender);
    }

    /** The age, or the band it lies in. */
    public String ageBand() {
        return ageBand;
    }

    public void setAgeBand(String ageBand) {
        this.ageBand = Clean.text(ageBand);
    }

    public Instant answeredAt() {
        return answeredAt;
    }

    public void setAnsweredAt(Instant answeredAt) {
        this.answeredAt = answeredAt;
    }

    public RecordRef employee() {
        return employee;
    }

    public void setEmployee(RecordRef employee) {
        this.employee = employee;
    }
}
