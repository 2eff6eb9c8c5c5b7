package org.maitri.kernel.time;

/**
 * A stretch of one day on the wall clock, in seconds from midnight. A shift that ends after midnight ends beyond
 * {@link #DAY} and belongs to the day it begins on.
 *
 * @param from from 0 to less than a day
 * @param to more than {@code from}, at most a day later
 */
public record Shift(int from, int to) implements Comparable<Shift> {

    /** The seconds of a day on the wall clock. */
    public static final int DAY = 86_400;

    /** The whole day. */
    public static final Shift ALL_DAY = new Shift(0, DAY);

    public Shift {
        if (from < 0 || from >= DAY || to <= from || to > from + DAY) {
            throw new IllegalArgumentException("No shift: from second " + from + " to second " + to);
        }
    }

    /**
     * A shift between two times of the wall clock, {@code 09:00} or {@code 09:00:30}; the end may be {@code 24:00}. One that
     * ends no later than it begins ends on the next day, so {@code 22:00} to {@code 06:00} is a night, and {@code 00:00} to
     * {@code 00:00} a day.
     *
     * @throws IllegalArgumentException if that is no time; its message is the text that is none
     */
    public static Shift between(String from, String to) {
        int begin = second(from);
        int end = second(to);
        if (begin == DAY) {
            throw new IllegalArgumentException(from);
        }
        return new Shift(begin, end <= begin ? end + DAY : end);
    }

    private static int second(String text) {
        String[] parts = text.strip().split(":", -1);
        if (parts.length < 2 || parts.length > 3) {
            throw new IllegalArgumentException(text);
        }
        int seconds = number(parts[0], 24, text) * 3600 + number(parts[1], 59, text) * 60;
        seconds += parts.length == 3 ? number(parts[2], 59, text) : 0;
        if (seconds > DAY) {
            throw new IllegalArgumentException(text);
        }
        return seconds;
    }

    private static int number(String digits, int most, String text) {
        if (digits.isEmpty() || digits.length() > 2 || !digits.chars().allMatch(c -> c >= '0' && c <= '9')) {
            throw new IllegalArgumentException(text);
        }
        int number = Integer.parseInt(digits);
        if (number > most) {
            throw new IllegalArgumentException(text);
        }
        return number;
    }

    public boolean overMidnight() {
        return to > DAY;
    }

    public int seconds() {
        return to - from;
    }

    /** The beginning as {@link #between} reads it. */
    public String begins() {
        return clock(from);
    }

    /** The end as {@link #between} reads it. */
    public String ends() {
        return clock(to == DAY ? to : to % DAY);
    }

    private static String clock(int second) {
        String minutes = "%02d:%02d".formatted(second / 3600, second / 60 % 60);
        return second % 60 == 0 ? minutes : minutes + ":%02d".formatted(second % 60);
    }

    @Override
    public int compareTo(Shift other) {
        return from == other.from ? Integer.compare(to, other.to) : Integer.compare(from, other.from);
    }

    @Override
    public String toString() {
        return begins() + "-" + ends();
    }
}
