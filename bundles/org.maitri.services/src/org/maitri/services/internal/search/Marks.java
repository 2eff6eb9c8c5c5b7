package org.maitri.services.internal.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Finds the words of a question again in the text that a person reads. */
final class Marks {

    private static final int EXCERPT = 140;
    private static final int BEFORE = 16;

    private final List<String> words;
    private final boolean lastMayGoOn;

    Marks(Question question) {
        this.words = question.words();
        this.lastMayGoOn = question.lastMayGoOn();
    }

    /** Where the words stand in a text, as start and end pairs in order. */
    List<int[]> in(String text) {
        Folded folded = Folded.of(text);
        String plain = folded.text();
        List<int[]> marks = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            String word = words.get(i);
            boolean mayGoOn = lastMayGoOn && i == words.size() - 1 || Folded.standsAlone(word);
            for (int at = plain.indexOf(word); at >= 0; at = plain.indexOf(word, at + 1)) {
                int end = at + word.length();
                if (beginsWord(plain, at) && (mayGoOn || endsWord(plain, end))) {
                    marks.add(new int[] {folded.origin(at), after(text, folded.origin(end - 1))});
                }
            }
        }
        return merged(marks);
    }

    /** The words around the first match in a text; blank if there is none. */
    String excerpt(String text) {
        List<int[]> marks = in(text);
        if (marks.isEmpty()) {
            return "";
        }
        int from = Math.max(0, marks.getFirst()[0] - BEFORE);
        if (from > 0) {
            int blank = text.indexOf(' ', from);
            from = blank >= 0 && blank < marks.getFirst()[0] ? blank + 1 : marks.getFirst()[0];
        }
        int to = Math.min(text.length(), from + EXCERPT);
        if (to < text.length()) {
            int blank = text.lastIndexOf(' ', to);
            to = blank > marks.getFirst()[1] ? blank : Math.max(to, marks.getFirst()[1]);
        }
        String around = text.substring(from, to).replaceAll("\\s+", " ").strip();
        return (from > 0 ? "… " : "") + around + (to < text.length() ? " …" : "");
    }

    private static boolean beginsWord(String plain, int at) {
        return at == 0 || plain.charAt(at - 1) == ' ';
    }

    private static boolean endsWord(String plain, int end) {
        return end == plain.length() || plain.charAt(end) == ' ';
    }

    private static int after(String text, int lastSign) {
        int end = lastSign + Character.charCount(text.codePointAt(lastSign));
        while (end < text.length() && Character.getType(text.codePointAt(end)) == Character.NON_SPACING_MARK) {
            end += Character.charCount(text.codePointAt(end));
        }
        return end;
    }

    private static List<int[]> merged(List<int[]> marks) {
        List<int[]> merged = new ArrayList<>();
        marks.sort(Comparator.comparingInt((int[] mark) -> mark[0]).thenComparingInt(mark -> mark[1]));
        for (int[] mark : marks) {
            if (!merged.isEmpty() && mark[0] <= merged.getLast()[1]) {
                merged.getLast()[1] = Math.max(merged.getLast()[1], mark[1]);
            } else {
                merged.add(mark);
            }
        }
        return List.copyOf(merged);
    }
}
