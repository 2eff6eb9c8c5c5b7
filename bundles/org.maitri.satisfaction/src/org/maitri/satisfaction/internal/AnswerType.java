package org.maitri.satisfaction.internal;

import static org.maitri.satisfaction.internal.Messages.get;

import java.util.List;
import org.maitri.kernel.Texts;
import org.maitri.satisfaction.Answer;
import org.maitri.spi.record.DescribedType;
import org.maitri.spi.record.Field;
import org.maitri.spi.record.Field.Use;
import org.maitri.spi.record.FieldKind;
import org.maitri.spi.record.RecordType;
import org.maitri.spi.record.Sort;
import org.osgi.service.component.annotations.Component;

/**
 * Describes single answers. They have a permission of their own, are found by no search and shown on no page: results are
 * read from surveys, which keep the anonymity minimum.
 */
@Component(service = RecordType.class)
public final class AnswerType extends DescribedType<Answer> {

    public AnswerType() {
        super(
                Texts.beside(Messages.class),
                Answer.class,
                "message-square",
                Sort.by("responseId"),
                Answer::new,
                List.of(
                        Field.<Answer>of("responseId", FieldKind.REFERENCE, get("response.label"))
                                .use(Use.SORTED)
                                .build(Answer::response, Answer::setResponse),
                        Field.<Answer>of("questionId", FieldKind.REFERENCE, get("question.label"))
                                .use(Use.LISTED)
                                .build(Answer::question, Answer::setQuestion),
                        Field.<Answer>of("score", FieldKind.DECIMAL, get("answer.score"))
                                .use(Use.LISTED)
                                .build(Answer::score, Answer::setScore),
                        Field.<Answer>of("comment", FieldKind.LONG_TEXT, get("answer.comment"))
                                .use(Use.LISTED)
                                .build(Answer::comment, Answer::setComment)));
    }

    @Override
    public String title(Answer answer) {
        return label();
    }

    @Override
    public boolean standalone() {
        return false;
    }
}
