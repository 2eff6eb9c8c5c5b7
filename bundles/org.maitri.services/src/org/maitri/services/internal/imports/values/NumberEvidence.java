package org.maitri.services.internal.imports.values;

/** Collects from a column's cells whether the point or the comma separates the decimals. */
final class NumberEvidence {

    private long point;
    private long comma;
    private long either;
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
        }
    }

    private void one(String plain, int last, boolean isPoint) {
        boolean repeated = plain.indexOf(plain.charAt(last)) < last;
        boolean couldGroup = plain.length() - last == 4 && last >= 1 && last <= 3 && plain.charAt(0) != '0';
        if (repeated) {
            count(!isPoint);
        } else if (couldGroup) {
            either++;
            ambiguous = plain;
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

    void add(NumberEvidence other) {
        point += other.point;
        comma += other.comma;
        either += other.either;
    }
}
