package org.maitri.services.internal.imports.values;

/** Reads the cells of one column as values. */
@FunctionalInterface
public interface CellReader {

    /**
     * @param cell not blank
     * @return the value, or a {@link Noted} one, or null for nothing
     */
    Object read(String cell) throws BadCell;

    /**
     * A value that does not say all the cell says, which is therefore kept beside it.
     *
     * @param value null for none
     * @param remark what the person should know
     */
    record Noted(Object value, String remark) {}
}
