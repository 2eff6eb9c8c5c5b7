package org.maitri.satisfaction.internal;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.random.RandomGenerator;
import org.maitri.satisfaction.Answer;
import org.maitri.satisfaction.Employee;
import org.maitri.satisfaction.Question;
import org.maitri.satisfaction.Survey;
import org.maitri.satisfaction.SurveyResponse;
import org.maitri.spi.record.Roles;
import org.maitri.spi.sample.SampleContributor;
import org.maitri.spi.sample.SampleScope;
import org.osgi.service.component.annotations.Component;

/** Teams and a pulse survey every quarter. The service teams' mood falls after the recall and recovers by the year's end. */
@Component(service = SampleContributor.class)
public final class SampleSurveys implements SampleContributor {

    private static final BigDecimal ONE = BigDecimal.ONE;
    private static final BigDecimal FIVE = BigDecimal.valueOf(5);
    private static final Map<String, Integer> TEAMS = new TreeMap<>(Map.of(
            "Service North", 14, "Service South", 11, "Marketing", 8, "Product", 16, "Warehouse", 12, "Legal", 3));
    private static final List<String> FIRST_NAMES = List.of(
            "Asha", "Ravi", "Maria", "Jonas", "Lakshmi", "Tomas", "Divya", "Ines", "Karthik", "Anna", "Jose", "Priya",
            "Emil", "Kavya", "Luis", "Nila", "Marek", "Sofia", "Arun", "Carmen");
    private static final List<String> LAST_NAMES = List.of(
            "Reddy", "Santos", "Keller", "Iyer", "Novak", "Garcia", "Rao", "Berg", "Cruz", "Menon", "Silva", "Gowda");
    private static final List<String> STATEMENTS = List.of(
            "I am paid fairly for what I do",
            "My workload lets me do good work",
            "People here are treated with respect and fairness",
            "I feel that I belong to my team",
            "My manager keeps me informed",
            "I can learn and develop here");
    private static final List<String> REMARKS = List.of(
            "Too many calls at once since the recall.",
            "Good that the managers took calls themselves.",
            "More training on the new products, please.",
            "The new headsets are great.",
            "We need a calmer break room.");

    @Override
    public int order() {
        return 300;
    }

    @Override
    public String label() {
        return Messages.get("sample.label");
    }

    @Override
    public void create(SampleScope scope) {
        List<Employee> employees = employees(scope);
        LocalDate last = scope.year().to().minusDays(10);
        for (int quarter = 3; quarter >= 0; quarter--) {
            survey(scope, employees, last.minusMonths(3L * quarter));
        }
        LocalDate afterCrisis = scope.crisisDay().plusDays(21);
        if (afterCrisis.isBefore(last.minusDays(25))) {
            survey(scope, employees, afterCrisis);
        }
    }

    private static List<Employee> employees(SampleScope scope) {
        List<Employee> employees = new ArrayList<>();
        TEAMS.forEach((team, size) -> {
            for (int i = 0; i < size; i++) {
                Employee employee = scope.work().add(new Employee());
                employee.setName(any(scope, FIRST_NAMES) + " " + any(scope, LAST_NAMES));
                employee.setNumber(String.valueOf(1001 + employees.size()));
                employee.setTeam(team);
                employee.setDepartment(team.startsWith("Service") ? "Service" : team);
                employee.setJobRole(i == 0 ? "Team lead" : team.startsWith("Service") ? "Service agent" : "Specialist");
                employee.setJoinedOn(
                        scope.year().from().minusDays(scope.random().nextInt(2500)));
                employees.add(employee);
                scope.offer(Roles.EMPLOYEE, employee.ref());
            }
        });
        return employees;
    }

    private static void survey(SampleScope scope, List<Employee> employees, LocalDate day) {
        Survey survey = scope.work().add(new Survey());
        survey.setName("Pulse " + day);
        survey.setKind(Survey.PULSE);
        survey.setOpenedOn(day);
        survey.close(day.plusDays(7));
        survey.setInvited((long) employees.size());
        List<Question> questions = new ArrayList<>();
        for (String statement : STATEMENTS) {
            questions.add(question(scope, survey, statement, ONE, FIVE, questions.size()));
        }
        questions.add(question(
                scope,
                survey,
                "How likely are you to recommend us as a place to work?",
                BigDecimal.ZERO,
                BigDecimal.TEN,
                questions.size()));
        Question open = question(scope, survey, "What should we know?", null, null, questions.size());
        for (Employee employee : employees) {
            if (scope.random().nextInt(5) > 0) {
                respond(scope, survey, questions, open, employee.team(), day);
            }
        }
    }

    private static Question question(
            SampleScope scope, Survey survey, String wording, BigDecimal low, BigDecimal high, int ordinal) {
        Question question = scope.work().add(Question.of(survey, wording, low, high));
        question.setOrdinal(ordinal + 1L);
        return question;
    }

    /** Responses do not say who answered: the survey is anonymous. */
    private static void respond(
            SampleScope scope, Survey survey, List<Question> questions, Question open, String team, LocalDate day) {
        RandomGenerator random = scope.random();
        SurveyResponse response = scope.work().add(new SurveyResponse());
        response.setSurvey(survey.ref());
        response.setTeam(team);
        response.setAnsweredAt(day.plusDays(random.nextInt(7))
                .atTime(12, 0)
                .atZone(scope.zone())
                .toInstant());
        double mood = mood(scope, team, day);
        for (Question question : questions) {
            double reach = question.scaleHigh().subtract(question.scaleLow()).doubleValue();
            double said = Math.clamp(mood + random.nextGaussian() * 0.16, 0, 1) * reach;
            Answer answer = scope.work().add(Answer.of(response, question));
            answer.say(question, question.scaleLow().add(BigDecimal.valueOf(Math.round(said))), "");
        }
        if (random.nextInt(6) == 0) {
            scope.work().add(Answer.of(response, open)).say(open, null, any(scope, REMARKS));
        }
    }

    /** 0 to 1: good on the whole; low in the service teams in the two months after the recall. */
    private static double mood(SampleScope scope, String team, LocalDate day) {
        boolean after = !day.isBefore(scope.crisisDay())
                && day.isBefore(scope.crisisDay().plusDays(60));
        return team.startsWith("Service") && after ? 0.45 : team.equals("Warehouse") ? 0.62 : 0.74;
    }

    private static String any(SampleScope scope, List<String> words) {
        return words.get(scope.random().nextInt(words.size()));
    }
}
