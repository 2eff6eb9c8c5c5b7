package org.maitri.satisfaction.internal;

import static org.maitri.satisfaction.internal.Messages.get;

import java.util.List;
import org.maitri.kernel.Texts;
import org.maitri.satisfaction.SurveyResponse;
import org.maitri.spi.record.DescribedType;
import org.maitri.spi.record.Field;
import org.maitri.spi.record.Field.Use;
import org.maitri.spi.record.FieldKind;
import org.maitri.spi.record.RecordType;
import org.maitri.spi.record.Roles;
import org.maitri.spi.record.Sort;
import org.osgi.service.component.annotations.Component;

/** Describes who answered a survey, without what they answered. */
@Component(service = RecordType.class)
public final class ResponseType extends DescribedType<SurveyResponse> {

    public ResponseType() {
        super(
                Texts.beside(Messages.class),
                SurveyResponse.class,
                "clipboard-check",
                Sort.byNewest("answeredAt"),
                SurveyResponse::new,
                List.of(
                        Field.<SurveyResponse>of("surveyId", FieldKind.REFERENCE, get("survey.label"))
                                .use(Use.LISTED)
                                .build(SurveyResponse::survey, SurveyResponse::setSurvey),
                        Field.<SurveyResponse>of("team", FieldKind.TEXT, get("employee.team"))
                                .maxLength(200)
                                .use(Use.LISTED, Use.SORTED)
                                .build(SurveyResponse::team, SurveyResponse::setTeam),
                        Field.<SurveyResponse>of("department", FieldKind.TEXT, get("employee.department"))
                                .maxLength(200)
                                .use(Use.LISTED)
                                .build(SurveyResponse::department, SurveyResponse::setDepartment),
                        Field.<SurveyResponse>of("jobRole", FieldKind.TEXT, get("employee.jobRole"))
                                .maxLength(200)
                                .use(Use.LISTED)
                                .build(SurveyResponse::jobRole, SurveyResponse::setJobRole),
                        Field.<SurveyResponse>of("gender", FieldKind.TEXT, get("response.gender"))
                                .maxLength(100)
                                .build(SurveyResponse::gender, SurveyResponse::setGender),
                        Field.<SurveyResponse>of("ageBand", FieldKind.TEXT, get("response.ageBand"))
                                .maxLength(100)
                                .build(SurveyResponse::ageBand, SurveyResponse::setAgeBand),
                        Field.<SurveyResponse>of("answeredAt", FieldKind.MOMENT, get("response.answeredAt"))
                                .use(Use.LISTED, Use.SORTED)
                                .build(SurveyResponse::answeredAt, SurveyResponse::setAnsweredAt),
                        Field.<SurveyResponse>of("employee", FieldKind.REFERENCE, get("response.employee"))
                                .role(Roles.EMPLOYEE)
                                .build(SurveyResponse::employee, SurveyResponse::setEmployee)));
    }

    @Override
    public String title(SurveyResponse response) {
        return response.team() == null ? label() : get("response.title", response.team());
    }
}
