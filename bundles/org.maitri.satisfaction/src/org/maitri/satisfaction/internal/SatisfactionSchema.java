package org.maitri.satisfaction.internal;

import java.util.List;
import org.maitri.satisfaction.Answer;
import org.maitri.satisfaction.Employee;
import org.maitri.satisfaction.Question;
import org.maitri.satisfaction.Survey;
import org.maitri.satisfaction.SurveyResponse;
import org.maitri.spi.persistence.Migration;
import org.maitri.spi.persistence.SchemaContributor;
import org.osgi.service.component.annotations.Component;

/** The tables of this module. */
@Component(service = SchemaContributor.class)
public final class SatisfactionSchema implements SchemaContributor {

    @Override
    public String module() {
        return "satisfaction";
    }

    @Override
    public List<Class<?>> entities() {
        return List.of(Employee.class, Survey.class, Question.class, SurveyResponse.class, Answer.class);
    }

    @Override
    public List<Migration> migrations() {
        return List.of(Migration.load(SatisfactionSchema.class, "0001-satisfaction.sql"));
    }
}
