package org.maitri.services.internal.imports.values;

import java.util.Locale;
import java.util.Optional;
import org.maitri.services.internal.imports.Messages;
import org.maitri.spi.record.FieldKind;

/** What a column's cells tell together about how each of them is to be read. */
public final class ColumnEvidence {

    private final FieldKind kind;
    private final NumberEvidence numbers = new NumberEvidence();
    private final DateEvidence dates = new DateEvidence();
    private long filled;
    private long codes;

    public ColumnEvidence(FieldKind kind) {
        this.kind = kind;
    }

    public void add(String cell, long line) {
        if (Nothing.is(cell)) {
            return;
        }
        filled++;
        if (kind.isNumber()) {
            NumberText number = NumberText.of(cell);
            if (number != null) {
                numbers.add(number);
            }
        } else if (kind.isTime()) {
            dates.add(cell, line);
        } else if (cell.length() == 2
                && Character.isUpperCase(cell.charAt(0))
                && Character.isUpperCase(cell.charAt(1))) {
            codes++;
        }
    }

    NumberEvidence numbers() {
        return numbers;
    }

    /** @param others what the other columns of the file tell, for a column that does not decide */
    char decimal(NumberEvidence others) {
        if (numbers.isDecided()) {
            return numbers.isCommaDecimal() ? ',' : '.';
        }
        return numbers.undecided(kind.equals(FieldKind.INTEGER), kind.equals(FieldKind.MONEY), others);
    }

    DateEvidence dates() {
        return dates;
    }

    DateStyle dates(DateEvidence others, Locale locale) {
        return dates.style(others, locale);
    }

    /** Whether {@code NA} is a code among codes, such as a country, and not the mark for nothing. */
    boolean areCodes() {
        return codes * 2 > filled;
    }

    /** What the person must know because the cells do not decide it; empty if nothing. */
    Optional<String> doubt(String column, NumberEvidence others, DateEvidence otherDates, Locale locale) {
        if (ambiguousDate(otherDates).isPresent()) {
            return Optional.of(Messages.get(
                    dates.style(otherDates, locale).dayFirst() ? "doubt.day-first" : "doubt.month-first",
                    column,
                    dates.ambiguous()));
        }
        boolean open = !kind.equals(FieldKind.INTEGER) && !others.isDecided();
        if (kind.isNumber() && open && numbers.ambiguous() != null) {
            boolean point = numbers.ambiguous().indexOf('.') >= 0;
            boolean groups = (decimal(others) == '.') != point;
            return Optional.of(Messages.get(
                    (point ? "doubt.point" : "doubt.comma") + (groups ? "-groups" : ""), column, numbers.ambiguous()));
        }
        return Optional.empty();
    }

    /** A date that could be two days, which neither this column nor the others decide. */
    Optional<String> ambiguousDate(DateEvidence others) {
        return kind.isTime() && !others.isDecided() ? Optional.ofNullable(dates.ambiguous()) : Optional.empty();
    }
}
