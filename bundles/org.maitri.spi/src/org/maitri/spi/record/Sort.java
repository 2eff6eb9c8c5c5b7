package org.maitri.spi.record;

/**
 * The order of a list.
 *
 * @param field the id of a field that is {@link Field.Use#SORTED}
 */
public record Sort(String field, boolean descending) {

    public static Sort by(String field) {
        return new Sort(field, false);
    }

    public static Sort byNewest(String field) {
        return new Sort(field, true);
    }
}
