package org.maitri.satisfaction.internal;

import static org.maitri.satisfaction.internal.Messages.get;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.maitri.spi.imports.ImportContributor.KnownFormat;
import org.maitri.spi.imports.ImportTarget;
import org.maitri.spi.imports.Mapping;
import org.maitri.spi.record.FieldKind;

/** What the columns of a survey's file can be mapped to, and well-known files. */
final class ResponseTargets {

    static final String SURVEY = "survey";
    static final String SURVEY_KIND = "surveyKind";
    /** The number of a person in one survey. It is no key as it stands: every survey counts its people from one. */
    static final String RESPONDENT = "respondent";

    static final List<ImportTarget> ALL = all();

    private static final KnownFormat IBM_ATTRITION = new KnownFormat(
            "IBM HR attrition",
            List.of("EmployeeNumber", "EnvironmentSatisfaction", "JobSatisfaction", "RelationshipSatisfaction"),
            Map.ofEntries(
                    Map.entry("EmployeeNumber", RESPONDENT),
                    Map.entry("Department", "team"),
                    Map.entry("JobRole", "jobRole"),
                    Map.entry("Gender", "gender"),
                    Map.entry("Age", "ageBand"),
                    Map.entry("EnvironmentSatisfaction", AnswerForm.ONE_TO_FOUR.target()),
                    Map.entry("JobInvolvement", AnswerForm.ONE_TO_FOUR.target()),
                    Map.entry("JobSatisfaction", AnswerForm.ONE_TO_FOUR.target()),
                    Map.entry("RelationshipSatisfaction", AnswerForm.ONE_TO_FOUR.target()),
                    Map.entry("WorkLifeBalance", AnswerForm.ONE_TO_FOUR.target())),
            Map.of(SURVEY_KIND, "engagement"));

    private static final List<String> DETE_QUESTIONS = List.of(
            "Professional Development",
            "Opportunities for promotion",
            "Staff morale",
            "Workplace issue",
            "Physical environment",
            "Worklife balance",
            "Stress and pressure support",
            "Performance of supervisor",
            "Peer support",
            "Initiative",
            "Skills",
            "Coach",
            "Career Aspirations",
            "Feedback",
            "Further PD",
            "Communication",
            "My say",
            "Information",
            "Kept informed",
            "Wellness programs",
            "Health & Safety");

    static final List<KnownFormat> FORMATS = List.of(IBM_ATTRITION, deteExit());

    private ResponseTargets() {}

    private static KnownFormat deteExit() {
        Map<String, String> targets = new HashMap<>(Map.of(
                "ID",
                RESPONDENT,
                "Region",
                "team",
                "Business Unit",
                "department",
                "Position",
                "jobRole",
                "Gender",
                "gender",
                "Age",
                "ageBand"));
        targets.put("Work life balance", Mapping.ATTRIBUTE); // a reason to leave, not the question "Worklife balance"
        DETE_QUESTIONS.forEach(question -> targets.put(question, AnswerForm.WORDS.target()));
        return new KnownFormat(
                "Queensland education exit survey",
                List.of("SeparationType", "DETE Start Date", "Staff morale", "Kept informed"),
                Collections.unmodifiableMap(targets),
                Map.of(SURVEY_KIND, "exit"));
    }

    private static List<ImportTarget> all() {
        List<ImportTarget> targets = new ArrayList<>(List.of(
                ImportTarget.of(
                        SURVEY, get("survey.label"), FieldKind.TEXT, "survey name", "questionnaire", "wave", "umfrage"),
                ImportTarget.of(SURVEY_KIND, get("survey.kind"), FieldKind.TEXT, "survey kind", "survey type"),
                ImportTarget.of(
                        RESPONDENT,
                        get("target.respondent"),
                        FieldKind.TEXT,
                        "respondent id",
                        "response id",
                        "responseid",
                        "participant id",
                        "submission id",
                        "employee id",
                        "employee number",
                        "emp id",
                        "employeeid",
                        "staff id",
                        "empid",
                        "personalnummer",
                        "teilnehmer"),
                ImportTarget.of(
                        "team",
                        get("employee.team"),
                        FieldKind.TEXT,
                        "team name",
                        "institute",
                        "unit",
                        "work unit",
                        "squad",
                        "group",
                        "branch",
                        "dept",
                        "department",
                        "department name",
                        "abteilung",
                        "division",
                        "work group",
                        "workgroup",
                        "team bereich",
                        "equipe",
                        "equipo",
                        "departement",
                        "departamento",
                        "region"),
                ImportTarget.of(
                        "department",
                        get("employee.department"),
                        FieldKind.TEXT,
                        "business unit",
                        "workarea",
                        "work area",
                        "function",
                        "organisation unit"),
                ImportTarget.of(
                        "jobRole",
                        get("employee.jobRole"),
                        FieldKind.TEXT,
                        "job role",
                        "role",
                        "position",
                        "job title",
                        "occupation",
                        "designation",
                        "classification",
                        "job"),
                ImportTarget.of(
                        "gender",
                        get("response.gender"),
                        FieldKind.TEXT,
                        "sex",
                        "gender what is your gender",
                        "what is your gender",
                        "geschlecht"),
                ImportTarget.of(
                        "ageBand",
                        get("response.ageBand"),
                        FieldKind.TEXT,
                        "age",
                        "age band",
                        "age group",
                        "age range",
                        "current age",
                        "currentage current age",
                        "alter"),
                ImportTarget.of(
                        "answeredAt",
                        get("response.answeredAt"),
                        FieldKind.MOMENT,
                        "timestamp",
                        "submitted",
                        "submitted at",
                        "submission date",
                        "end date",
                        "enddate",
                        "completed",
                        "completion time",
                        "response date",
                        "date submitted",
                        "submit date",
                        "survey date",
                        "recorded date",
                        "date modified",
                        "completed at",
                        "zeitstempel",
                        "abgeschlossen",
                        "horodateur",
                        "marca temporal",
                        "date created",
                        "created at",
                        "date",
                        "datum")));
        targets.add(ImportTarget.of(AnswerRows.QUESTION, get("target.asked"), FieldKind.TEXT));
        targets.add(ImportTarget.of(AnswerRows.ANSWER, get("target.said"), FieldKind.TEXT));
        for (AnswerForm form : AnswerForm.values()) {
            targets.add(ImportTarget.of(form.target(), get("target." + form.target()), FieldKind.TEXT)
                    .repeatedly());
        }
        return List.copyOf(targets);
    }
}
