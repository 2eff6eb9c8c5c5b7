package org.maitri.satisfaction;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.util.Objects;
import java.util.UUID;
import org.maitri.kernel.RecordRef;
import org.maitri.spi.record.Recorded;
import org.maitri.spi.record.StoredRecord;

/** What one person said to one question: a number on the question's scale, or words. */
@Entity
@Table(name = "satisfaction_answer")
@Recorded("satisfaction.answer")
public class Answer extends StoredRecord {

    @Column(name = "response_id")
    private UUID responseId;

    @Column(name = "question_id")
    private UUID questionId;

    @Column(name = "score")
    private BigDecimal score;

    @Column(name = "comment_text")
    private String comment;

    public static Answer of(SurveyResponse response, Question question) {
        Answer answer = new Answer();
        answer.responseId = response.id();
        answer.questionId = question.id();
        return answer;
    }

    /** Takes what was said: on the question's scale it is a score, else it is kept as words. */
    public void say(Question question, BigDecimal number, String words) {
        boolean scored = question.scale().has(number);
        score = scored ? Clean.number(number) : null;
        comment = scored ? null : Clean.text(words);
    }

    /** Whether another answer says nothing new. */
    public boolean saysTheSame(Answer other) {
        boolean sameScore =
                score == null ? other.score == null : other.score != null && score.compareTo(other.score) == 0;
        return sameScore && Objects.equals(comment, other.comment);
    }

    public RecordRef response() {
        return SurveyLink.toRef(SurveyResponse.class, responseId);
    }

    public void setResponse(RecordRef response) {
        responseId = SurveyLink.toId(SurveyResponse.class, response);
    }

    public RecordRef question() {
        return SurveyLink.toRef(Question.class, questionId);
    }

    public void setQuestion(RecordRef question) {
        questionId = SurveyLink.toId(Question.class, question);
    }

    /** The number on the question's scale; null for words. */
    public BigDecimal score() {
        return score;
    }

    public void setScore(BigDecimal score) {
        this.score = Clean.number(score);
    }

    public String comment() {
        return comment;
    }

    public void setComment(String comment) {
        this.comment = Clean.text(comment);
    }
}
