package org.maitri.satisfaction.internal;

import java.util.Locale;
import java.util.regex.Pattern;

/** Makes a question that reads well of a column's heading. */
final class QuestionWording {

    private static final Pattern SECTION = Pattern.compile("^\\w+\\. *(Topic: *)?(\\d+\\. *)?(?=\\S)");
    private static final Pattern NUMBER =
            Pattern.compile("^(Q|Question|Item)?\\s*\\d+\\s*[.:)\\-–]\\s*(?=\\S)", Pattern.CASE_INSENSITIVE);

    private QuestionWording() {}

    static String of(String heading) {
        String text = heading.replace('\u00A0', ' ').replaceAll("\\s+", " ").strip();
        if (text.indexOf(' ') < 0) {
            String words = text.replaceAll("(?<=[a-z])(?=[A-Z][a-z])", " ")
                    .replaceAll("[_.]+", " ")
                    .strip();
            return words.isEmpty() ? text : sentence(words);
        }
        text = SECTION.matcher(text).replaceFirst("");
        text = NUMBER.matcher(text).replaceFirst("");
        return text;
    }

    private static String sentence(String words) {
        StringBuilder sentence = new StringBuilder();
        for (String word : words.split(" ")) {
            boolean abbreviation = word.length() > 1 && word.equals(word.toUpperCase(Locale.ROOT));
            String plain = abbreviation ? word : word.toLowerCase(Locale.ROOT);
            sentence.append(
                    sentence.isEmpty() ? Character.toUpperCase(plain.charAt(0)) + plain.substring(1) : " " + plain);
        }
        return sentence.toString();
    }
}
