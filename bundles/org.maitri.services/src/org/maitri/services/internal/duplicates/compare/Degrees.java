package org.maitri.services.internal.duplicates.compare;

import org.maitri.spi.duplicates.Likeness.Degree;
import org.maitri.spi.duplicates.TraitKind;

/** How alike two values of a kind are. */
public final class Degrees {

    private Degrees() {}

    public static Degree of(TraitKind kind, Value one, Value other) {
        if (one.text.equals(other.text)) {
            return Degree.SAME;
        }
        return switch (kind.id()) {
            case "name", "place" -> name(one, other);
            case "organisation", "words" -> Words.degree(one, other);
            case "number" -> number(one.text, other.text);
            case "date" -> date(one.text, other.text);
            case "phone" -> phone(one.text, other.text);
            case "mail" -> mail(one.text, other.text);
            case "code" -> code(one.run, other.run);
            case "category" -> category(one.text, other.text);
            default -> text(one, other);
        };
    }

    private static Degree name(Value one, Value other) {
        String first = one.run;
        String second = other.run;
        if (first.equals(second)) {
            return Degree.SAME;
        }
        int shorter = Math.min(first.length(), second.length());
        if (shorter == 1) {
            return first.charAt(0) == second.charAt(0) ? Degree.SIMILAR : Degree.DIFFERENT;
        }
        int edits = Edits.between(first, second, 2);
        if (edits == 1 && shorter >= 3 || edits == 2 && shorter >= 7) {
            return Degree.CLOSE;
        }
        if (isPart(one.text, other.text) || isPart(other.text, one.text)) {
            return Degree.CLOSE;
        }
        if (Consonants.same(first, second)) {
            return Degree.CLOSE;
        }
        double alike = Edits.jaroWinkler(first, second);
        if (alike >= 0.75 && shorter >= 3 && one.sound().equals(other.sound())) {
            return alike >= 0.85 ? Degree.CLOSE : Degree.SIMILAR;
        }
        if (alike >= 0.88 || edits == 2 && shorter >= 4) {
            return Degree.SIMILAR;
        }
        return alike >= 0.78 && shorter >= 4 ? Degree.REMOTE : Degree.DIFFERENT;
    }

    /** Whether two names can be ways to write one: they sound alike, or one is a part of the other. */
    public static boolean variants(Value one, Value other) {
        return one.run.length() == 1
                || other.run.length() == 1
                || isPart(one.text, other.text)
                || isPart(other.text, one.text)
                || one.run.charAt(0) == other.run.charAt(0) && one.sound().equals(other.sound())
                || Consonants.same(one.run, other.run);
    }

    /** Whether one name is among the words of the other: "Anna" in "Anna Maria". */
    private static boolean isPart(String few, String many) {
        int length = few.length();
        if (length < 3 || many.length() <= length) {
            return false;
        }
        for (int at = many.indexOf(few); at >= 0; at = many.indexOf(few, at + 1)) {
            int end = at + length;
            if ((at == 0 || many.charAt(at - 1) == ' ') && (end == many.length() || many.charAt(end) == ' ')) {
                return true;
            }
        }
        return false;
    }

    private static Degree number(String one, String other) {
        if (Edits.between(one, other, 1) <= 1 && Math.max(one.length(), other.length()) >= 2) {
            return Degree.CLOSE;
        }
        return Degree.DIFFERENT;
    }

    private static Degree date(String one, String other) {
        int edits = Edits.between(one, other, 2);
        if (edits == 1) {
            return Degree.CLOSE;
        }
        if (one.length() == 8 && other.length() == 8) {
            boolean year = one.regionMatches(0, other, 0, 4);
            boolean month = one.regionMatches(4, other, 4, 2);
            boolean day = one.regionMatches(6, other, 6, 2);
            boolean exchanged = one.regionMatches(4, other, 6, 2) && one.regionMatches(6, other, 4, 2);
            if (year && exchanged) {
                return Degree.CLOSE;
            }
            if ((year ? 1 : 0) + (month ? 1 : 0) + (day ? 1 : 0) == 2) {
                return Degree.SIMILAR;
            }
        }
        return edits == 2 ? Degree.SIMILAR : Degree.DIFFERENT;
    }

    private static Degree phone(String one, String other) {
        int known = Math.min(7, Math.min(one.length(), other.length()));
        if (one.regionMatches(one.length() - known, other, other.length() - known, known)
                || Edits.between(one, other, 1) == 1) {
            return Degree.CLOSE;
        }
        return Degree.DIFFERENT;
    }

    private static Degree mail(String one, String other) {
        int at = one.lastIndexOf('@');
        int against = other.lastIndexOf('@');
        if (at < 1 || against < 1) {
            return Degree.DIFFERENT;
        }
        if (Edits.between(one, other, 2) <= (Math.min(at, against) >= 6 ? 2 : 1)) {
            // A number is what tells two people of one name apart at their provider.
            return digits(one).equals(digits(other)) ? Degree.CLOSE : Degree.REMOTE;
        }
        return at == against && one.regionMatches(0, other, 0, at) ? Degree.SIMILAR : Degree.DIFFERENT;
    }

    private static String digits(String mail) {
        StringBuilder digits = new StringBuilder();
        mail.chars().filter(Character::isDigit).forEach(digit -> digits.append((char) digit));
        return digits.toString();
    }

    private static Degree code(String one, String other) {
        int shorter = Math.min(one.length(), other.length());
        int edits = Edits.between(one, other, 2);
        if (edits == 1 && shorter >= 4) {
            return Degree.CLOSE;
        }
        return edits == 2 && shorter >= 6 ? Degree.SIMILAR : Degree.DIFFERENT;
    }

    private static Degree category(String one, String other) {
        return Math.min(one.length(), other.length()) >= 3 && Edits.between(one, other, 1) == 1
                ? Degree.CLOSE
                : Degree.DIFFERENT;
    }

    private static Degree text(Value one, Value other) {
        if (Math.min(one.text.length(), other.text.length()) >= 4 && Edits.between(one.text, other.text, 1) == 1) {
            return Degree.CLOSE;
        }
        return Words.degree(one, other);
    }
}
