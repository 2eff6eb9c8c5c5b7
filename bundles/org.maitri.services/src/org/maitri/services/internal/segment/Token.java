package org.maitri.services.internal.segment;

import java.util.ArrayList;
import java.util.List;
import org.maitri.kernel.RefusedException;

/**
 * A word, a quoted text or a sign of a written expression.
 *
 * @param position where it begins, counted from 1
 */
record Token(Kind kind, String text, int position) {

    enum Kind {
        WORD,
        QUOTED,
        SIGN,
        END
    }

    boolean is(String word) {
        return kind == Kind.SIGN && text.equals(word) || kind == Kind.WORD && text.equalsIgnoreCase(word);
    }

    boolean isValue() {
        return kind == Kind.WORD || kind == Kind.QUOTED;
    }

    /** How it is named in messages. */
    String shown() {
        return kind == Kind.END ? Messages.get("read.end") : kind == Kind.QUOTED ? '"' + text + '"' : text;
    }

    static List<Token> of(String text) {
        List<Token> tokens = new ArrayList<>();
        int at = 0;
        while (at < text.length()) {
            int begin = at;
            char c = text.charAt(at);
            if (Character.isWhitespace(c)) {
                at++;
            } else if (c == '"' || c == '\'') {
                at = quoted(text, begin, c, tokens);
            } else if (isWord(text.codePointAt(at))) {
                while (at < text.length() && isWord(text.codePointAt(at))) {
                    at += Character.charCount(text.codePointAt(at));
                }
                tokens.add(new Token(Kind.WORD, text.substring(begin, at), begin + 1));
            } else {
                int length = text.startsWith("=", at + 1) && "!<>".indexOf(c) >= 0 ? 2 : 1;
                if ("()=~<>,!".indexOf(c) < 0) {
                    throw new RefusedException(Messages.get("read.sign", begin + 1, String.valueOf(c)));
                }
                at += length;
                tokens.add(new Token(Kind.SIGN, text.substring(begin, at), begin + 1));
            }
        }
        tokens.add(new Token(Kind.END, "", text.length() + 1));
        return tokens;
    }

    private static boolean isWord(int c) {
        return Character.isLetterOrDigit(c) || "_.:@+-".indexOf(c) >= 0;
    }

    private static int quoted(String text, int begin, char quote, List<Token> tokens) {
        StringBuilder content = new StringBuilder();
        int at = begin + 1;
        while (at < text.length() && text.charAt(at) != quote) {
            if (text.charAt(at) == '\\' && at + 1 < text.length()) {
                at++;
            }
            content.append(text.charAt(at++));
        }
        if (at >= text.length()) {
            throw new RefusedException(Messages.get("read.quote", begin + 1));
        }
        tokens.add(new Token(Kind.QUOTED, content.toString(), begin + 1));
        return at + 1;
    }
}
