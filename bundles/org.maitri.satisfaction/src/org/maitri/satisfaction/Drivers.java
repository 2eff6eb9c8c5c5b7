package org.maitri.satisfaction;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** What drives satisfaction, as it is stored; a question speaks of one of them. */
public final class Drivers {

    public static final String RECOMMENDATION = "recommendation";
    public static final String OTHER = "other";

    private static final Map<String, Pattern> WORDS = new LinkedHashMap<>();

    static {
        words(RECOMMENDATION, "recommend|promoter|\\be?nps\\b");
        words("pay", "salar|\\bpay|\\bpaid\\b|compensation|wage|benefit|income|remunerat");
        words("workload", "workload|work load|stress|pressure|overtime|working hours|deadline");
        words("recognition", "recogni|appreciat|feedback|valued|did good work|reward");
        words("wellbeing", "balance|wellness|well ?being|health|safety|mental");
        words("fair_treatment", "fair|discriminat|equity|equal|divers|respect|workplace issue|inclusi|harass");
        words(
                "growth",
                "develop|promotion|training|career|skill|coach|mentor|initiative|challeng|abilit|knowledge"
                        + "|learn|variety|further pd|autonomy|growth");
        words(
                "management",
                "manage|supervis|leader|communicat|informed|information|my say|\\bboss|strategy|vision" + "|direction");
        words("environment", "environment|equipment|office|seating|lighting|facilit|tools");
        words(
                "belonging",
                "belong|colleague|peer|team|relationship|morale|contact with|involve|culture|proud|engage"
                        + "|coworker|co-worker");
    }

    /** All drivers, in the order people expect. */
    public static final List<String> ALL = List.of(
            "pay",
            "workload",
            "fair_treatment",
            "belonging",
            "management",
            "growth",
            "recognition",
            "environment",
            "wellbeing",
            RECOMMENDATION,
            OTHER);

    private Drivers() {}

    private static void words(String driver, String words) {
        WORDS.put(driver, Pattern.compile(words));
    }

    /** The driver a question seems to speak of. */
    public static String guess(String wording) {
        String plain = wording.toLowerCase(Locale.ROOT);
        return WORDS.entrySet().stream()
                .filter(entry -> entry.getValue().matcher(plain).find())
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(OTHER);
    }
}
