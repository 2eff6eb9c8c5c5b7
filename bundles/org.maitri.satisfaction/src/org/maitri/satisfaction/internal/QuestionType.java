package org.maitri.satisfaction.internal;

import static org.maitri.satisfaction.internal.Messages.get;

import java.util.List;
import org.maitri.kernel.Texts;
import org.maitri.satisfaction.Drivers;
import org.maitri.satisfaction.Question;
import org.maitri.spi.record.Choice;
import org.maitri.spi.record.DescribedType;
import org.maitri.spi.record.Field;
import org.maitri.spi.record.Field.Use;
import org.maitri.spi.record.FieldKind;
import org.maitri.spi.record.RecordType;
import org.maitri.spi.record.Sort;
import org.maitri.spi.record.Tone;
import org.osgi.service.component.annotations.Component;

/** Describes the questions of surveys. */
@Component(service = RecordType.class)
public final class QuestionType extends DescribedType<Question> {

    private static final List<Choice> DRIVERS = Drivers.ALL.stream()
            .map(driver -> new Choice(driver, get("driver." + driver), Tone.NEUTRAL, "tag"))
            .toList();

    public QuestionType() {
        super(
                Texts.beside(Messages.class),
                Question.class,
                "circle-help",
                Sort.by("ordinal"),
                Question::new,
                List.of(
                        Field.<Question>of("surveyId", FieldKind.REFERENCE, get("survey.label"))
                                .build(Question::survey, Question::setSurvey),
                        Field.<Question>of("ordinal", FieldKind.INTEGER, get("question.ordinal"))
                                .use(Use.LISTED, Use.SORTED)
                                .build(Question::ordinal, Question::setOrdinal),
                        Field.<Question>of("wording", FieldKind.LONG_TEXT, get("question.wording"))
                                .use(Use.LISTED, Use.SEARCHED, Use.REQUIRED)
                                .build(Question::wording, Question::setWording),
                        Field.<Question>of("driver", FieldKind.CHOICE, get("question.driver"))
                                .choices(DRIVERS)
                                .use(Use.LISTED, Use.REQUIRED)
                                .build(Question::driver, Question::setDriver),
                        Field.<Question>of("scaleLow", FieldKind.DECIMAL, get("question.scaleLow"))
                                .use(Use.LISTED)
                                .build(Question::scaleLow, Question::setScaleLow),
                        Field.<Question>of("scaleHigh", FieldKind.DECIMAL, get("question.scaleHigh"))
                                .use(Use.LISTED)
                                .build(Question::scaleHigh, Question::setScaleHigh),
                        Field.<Question>of("reversed", FieldKind.YES_NO, get("question.reversed"))
                                .build(Question::reversed, Question::setReversed)));
    }

    @Override
    public String title(Question question) {
        return titled(question.wording());
    }

    @Override
    public boolean standalone() {
        return false;
    }
}
