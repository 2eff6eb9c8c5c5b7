package org.maitri.satisfaction.internal;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import org.maitri.satisfaction.Survey;
import org.maitri.spi.persistence.UnitOfWork;

/** The surveys a figure looks at. */
final class RecentSurveys {

    /** How far back a line of surveys goes. */
    static final int SHOWN = 12;

    private RecentSurveys() {}

    /** The last surveys up to a day that anybody answered, the newest first. */
    static List<Survey> until(LocalDate day, ZoneId zone, UnitOfWork work) {
        return work.entities()
                .createQuery(
                        "select s from Survey s where s.archivedAt is null and exists"
                                + " (select r.id from SurveyResponse r where r.surveyId = s.id and r.archivedAt is null)"
                                + " order by s.createdAt desc",
                        Survey.class)
                .setMaxResults(20 * SHOWN)
                .getResultStream()
                .filter(survey -> !survey.day(zone).isAfter(day))
                .sorted(Comparator.comparing((Survey survey) -> survey.day(zone))
                        .reversed())
                .limit(SHOWN)
                .toList();
    }
}
