package org.maitri.satisfaction.internal;

import static org.maitri.satisfaction.internal.Messages.get;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.maitri.kernel.Texts;
import org.maitri.satisfaction.Survey;
import org.maitri.spi.persistence.UnitOfWork;
import org.maitri.spi.record.Choice;
import org.maitri.spi.record.DescribedType;
import org.maitri.spi.record.Field;
import org.maitri.spi.record.Field.Use;
import org.maitri.spi.record.FieldKind;
import org.maitri.spi.record.RecordType;
import org.maitri.spi.record.Sort;
import org.maitri.spi.record.Tone;
import org.osgi.service.component.annotations.Component;

/** Describes surveys. */
@Component(service = RecordType.class)
public final class SurveyType extends DescribedType<Survey> {

    private static final List<Choice> KINDS = List.of(
            new Choice(Survey.PULSE, get("survey.kind.pulse"), Tone.NEUTRAL, "activity"),
            new Choice(Survey.ENGAGEMENT, get("survey.kind.engagement"), Tone.NEUTRAL, "smile"),
            new Choice(Survey.EXIT, get("survey.kind.exit"), Tone.NEUTRAL, "door-open"));

    public SurveyType() {
        super(
                Texts.beside(Messages.class),
                Survey.class,
                "smile",
                Sort.byNewest("openedOn"),
                Survey::new,
                List.of(
                        Field.<Survey>of("name", FieldKind.TEXT, get("survey.name"))
                                .maxLength(400)
                                .use(Use.LISTED, Use.SEARCHED, Use.SORTED, Use.REQUIRED)
                                .build(Survey::name, Survey::setName),
                        Field.<Survey>of("kind", FieldKind.CHOICE, get("survey.kind"))
                                .choices(KINDS)
                                .use(Use.LISTED, Use.REQUIRED)
                                .build(Survey::kind, Survey::setKind),
                        Field.<Survey>of("openedOn", FieldKind.DATE, get("survey.openedOn"))
                                .use(Use.LISTED, Use.SORTED)
                                .build(Survey::openedOn, Survey::setOpenedOn),
                        Field.<Survey>of("closedOn", FieldKind.DATE, get("survey.closedOn"))
                                .use(Use.LISTED)
                                .build(Survey::closedOn, Survey::setClosedOn),
                        Field.<Survey>of("minimum", FieldKind.INTEGER, get("survey.minimum"))
                                .check(SurveyType::tooLow)
                                .build(Survey::minimum, Survey::setMinimum),
                        Field.<Survey>of("invited", FieldKind.INTEGER, get("survey.invited"))
                                .build(Survey::invited, Survey::setInvited),
                        Field.<Survey>of("people", FieldKind.INTEGER, get("survey.people"))
                                .use(Use.LISTED)
                                .derived(SurveyType::people)));
    }

    private static String tooLow(Object minimum) {
        return (Long) minimum < Survey.LEAST_MINIMUM ? get("survey.refused.minimum", Survey.LEAST_MINIMUM) : null;
    }

    private static Map<UUID, Object> people(UnitOfWork work, Collection<UUID> surveys) {
        Map<UUID, Object> people = new HashMap<>();
        if (!surveys.isEmpty()) {
            work.entities()
                    .createQuery(
                            "select r.surveyId, count(r) from SurveyResponse r where r.surveyId in :ids"
                                    + " and r.archivedAt is null group by r.surveyId",
                            Object[].class)
                    .setParameter("ids", surveys)
                    .getResultList()
                    .forEach(row -> people.put((UUID) row[0], ((Number) row[1]).longValue()));
        }
        return people;
    }

    @Override
    public String title(Survey survey) {
        return titled(survey.name());
    }
}
