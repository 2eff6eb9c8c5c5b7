package org.maitri.services.internal.imports.values;

/** Collects from a column's cells whether the point or the comma separates the decimals. */
final class NumberEvidence {

    private long point;
    private long comma;
    private long shortOnes;
    private long longOnes;
    private long broken;
    private String ambiguous;

    void add(NumberText number) {
        String digits = number.digits();
        int exponent = Math.max(digits.indexOf('e'), digits.indexOf('E'));
        String plain = exponent < 0 ? digits : digits.substring(0, exponent);
        int lastPoint = plain.lastIndexOf('.');
        int lastComma = plain.lastIndexOf(',');
        if (lastPoint >= 0 && lastComma >= 0) {
            count(lastPoint > lastComma);
        } else if (lastPoint >= 0 || lastComma >= 0) {
            one(plain, Math.max(lastPoint, lastComma), lastPoint >= 0);
        } else {
            shortOnes += plain.length() <= 3 ? 1 : 0;
            longOnes += plain.length() > 3 ? 1 : 0;
        }
    }

    private void one(String plain, int last, boolean isPoint) {
        boolean repeated = plain.indexOf(plain.charAt(last)) < last;
        boolean couldGroup = plain.length() - last == 4 && last >= 1 && last <= 3 && plain.charAt(0) != '0';
        if (repeated) {
            count(!isPoint);
        } else if (couldGroup) {
            ambiguous = plain;
            broken += plain.endsWith("000") ? 0 : 1;
        } else {
            count(isPoint);
        }
    }

    private void count(boolean isPoint) {
        point += isPoint ? 1 : 0;
        comma += isPoint ? 0 : 1;
    }

    boolean isDecided() {
        return point > 0 || comma > 0;
    }

    /** A cell that could be read in two ways, where none decides; else null. */
    String ambiguous() {
        return isDecided() ? null : ambiguous;
    }

    boolean isCommaDecimal() {
        return comma > point;
    }

    /**
     * The separator of decimals in a column that does not decide it.
     *
     * @param whole whether the column counts something: then what could group thousands does
     * @param money whether it holds amounts, which are not written with three decimals
     * @param others what the other columns of the file tell
     */
    char undecided(boolean whole, boolean money, NumberEvidence others) {
        if (ambiguous == null || !whole && others.isDecided() || whole && others.isDecided() && broken == 0) {
            return others.isDecided() && others.isCommaDecimal() ? ',' : '.';
        }
        boolean point = ambiguous.indexOf('.') >= 0;
        return point && (whole || areGrouped(money)) ? ',' : '.';
    }

    /** Where small numbers have no decimals, and large ones nothing else that groups them, three digits are a group. */
    private boolean areGrouped(boolean money) {
        return longOnes == 0 && (shortOnes > 0 || money);
    }

    void add(NumberEvidence other) {
        point += other.point;
        comma += other.comma;
    }
}
