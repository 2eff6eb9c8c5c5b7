package org.maitri.satisfaction;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.util.UUID;
import org.maitri.kernel.RecordRef;
import org.maitri.spi.record.Recorded;
import org.maitri.spi.record.StoredRecord;

/** A question of a survey, with its scale and the driver of satisfaction it speaks of. */
@Entity
@Table(name = "satisfaction_question")
@Recorded("satisfaction.question")
public class Question extends StoredRecord {

    private static final BigDecimal TEN = BigDecimal.TEN;

    @Column(name = "survey_id")
    private UUID surveyId;

    @Column(name = "wording")
    private String wording;

    @Column(name = "driver")
    private String driver = Drivers.OTHER;

    @Column(name = "scale_low")
    private BigDecimal scaleLow;

    @Column(name = "scale_high")
    private BigDecimal scaleHigh;

    @Column(name = "reversed")
    private boolean reversed;

    @Column(name = "ordinal")
    private long ordinal;

    /** A question of a survey whose answers lie between two numbers. */
    public static Question of(Survey survey, String wording, BigDecimal low, BigDecimal high) {
        Question question = new Question();
        question.surveyId = survey.id();
        question.setWording(wording);
        question.driver = Drivers.guess(wording);
        question.setScaleLow(low);
        question.setScaleHigh(high);
        return question;
    }

    /** Its scale; for a free-text question there is nothing to score. */
    public Scale scale() {
        return new Scale(scaleLow, scaleHigh, reversed);
    }

    /** Whether it asks, on 0 to 10, whether one would recommend the company: the employee net promoter question. */
    public boolean isPromoterQuestion() {
        return Drivers.RECOMMENDATION.equals(driver)
                && scaleLow != null
                && scaleLow.signum() == 0
                && scaleHigh != null
                && scaleHigh.compareTo(TEN) == 0;
    }

    /** The survey it belongs to. */
    public RecordRef survey() {
        return SurveyLink.toRef(Survey.class, surveyId);
    }

    public void setSurvey(RecordRef survey) {
        surveyId = SurveyLink.toId(Survey.class, survey);
    }

    public String wording() {
        return wording;
    }

    public void setWording(String wording) {
        this.wording = Clean.text(wording);
    }

    /** One of {@link Drivers}. */
    public String driver() {
        return driver;
    }

    public void setDriver(String driver) {
        this.driver = driver == null ? Drivers.OTHER : driver;
    }

    public BigDecimal scaleLow() {
        return scaleLow;
    }

    public void setScaleLow(BigDecimal scaleLow) {
        this.scaleLow = Clean.number(scaleLow);
    }

    public BigDecimal scaleHigh() {
        return scaleHigh;
    }

    public void setScaleHigh(BigDecimal scaleHigh) {
        this.scaleHigh = Clean.number(scaleHigh);
    }

    /** Whether agreeing is bad news. */
    public boolean reversed() {
        return reversed;
    }

    public void setReversed(Boolean reversed) {
        this.reversed = Boolean.TRUE.equals(reversed);
    }

    /** Its place in the survey. */
    public long ordinal() {
        return ordinal;
    }

    public void setOrdinal(Long ordinal) {
        this.ordinal = ordinal == null ? 0 : ordinal;
    }
}
