package org.maitri.services.internal.log;

import java.net.ConnectException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Texts without what they may tell of persons. What happened stays: classes, codes, where in the code; what it happened with
 * goes: texts in quotes, mail addresses, long numbers, addresses beyond the host, folders of the person.
 */
public final class Scrubbed {

    private static final String GONE = "…";
    private static final int DEEPEST = 10;
    private static final int LONGEST = 2000;

    /** What the virtual machine itself writes into failures of these classes holds no data. */
    private static final List<Class<? extends Throwable>> TELLING = List.of(
            LinkageError.class,
            ClassCastException.class,
            NullPointerException.class,
            IndexOutOfBoundsException.class,
            ArithmeticException.class,
            ClassNotFoundException.class,
            ConnectException.class,
            UnknownHostException.class,
            SocketTimeoutException.class,
            OutOfMemoryError.class);

    private static final Pattern QUOTED =
            Pattern.compile("(?s)\"[^\"]*\"|\u201c[^\u201d]*\u201d|'[^']*'|`[^`]*`|«[^»]*»");
    private static final Pattern MAIL = Pattern.compile("[\\p{L}\\p{N}._%+-]+@[\\p{L}\\p{N}.-]+");
    private static final Pattern ADDRESS =
            Pattern.compile("([a-z][a-z0-9+.:-]*://)(?:[^/@\\s]*@)?([^/\\s?#]*)[^\\s,;)]*", Pattern.CASE_INSENSITIVE);
    private static final Pattern SECRET = Pattern.compile(
            "(?i)(password|passwd|pwd|secret|token|api[-_ ]?key|authorization)(\\s*[=:]\\s*|\\s+is\\s+)\\S+");
    private static final Pattern NUMBER = Pattern.compile("\\+?\\d(?:[ ()/.-]{0,2}\\d){6,}");
    private static final Set<String> TOO_SHORT_TO_REPLACE = Set.of("", "/", "\\");

    private Scrubbed() {}

    /** A message of the log. */
    public static String text(String message) {
        if (message == null) {
            return "";
        }
        String text = message.length() > LONGEST ? message.substring(0, LONGEST) + GONE : message;
        text = SECRET.matcher(text).replaceAll("$1$2" + GONE);
        text = QUOTED.matcher(text).replaceAll("\"" + GONE + "\"");
        text = ADDRESS.matcher(text)
                .replaceAll(address -> Matcher.quoteReplacement(address.group(1) + address.group(2)));
        text = MAIL.matcher(text).replaceAll(GONE);
        text = NUMBER.matcher(text).replaceAll(GONE);
        String home = System.getProperty("user.home", "");
        return TOO_SHORT_TO_REPLACE.contains(home) ? text : text.replace(home, "~");
    }

    /** What happened, with all causes, a line each and the places in the code below. */
    public static String failure(Throwable failure) {
        StringBuilder lines = new StringBuilder();
        Throwable at = failure;
        for (int depth = 0; at != null && depth < DEEPEST; depth++) {
            lines.append(depth == 0 ? "" : "Caused by: ").append(head(at)).append('\n');
            for (StackTraceElement frame : at.getStackTrace()) {
                lines.append("\tat ").append(frame).append('\n');
            }
            at = at.getCause();
        }
        return lines.toString();
    }

    private static String head(Throwable failure) {
        String name = failure.getClass().getName();
        if (failure instanceof SQLException sql) {
            return name + " [" + sql.getSQLState() + ", " + sql.getErrorCode() + "]";
        }
        boolean telling = failure.getMessage() != null && TELLING.stream().anyMatch(kind -> kind.isInstance(failure));
        return telling ? name + ": " + text(failure.getMessage()) : name;
    }
}
