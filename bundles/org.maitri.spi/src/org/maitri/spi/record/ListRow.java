package org.maitri.spi.record;

import java.util.Collections;
import java.util.Map;
import org.maitri.kernel.RecordRef;

/**
 * One row of a list: values of all fields by field id, derived ones included. A reference's value is its
 * {@link RecordRef}; its title is in {@link #titles()}. Whoever makes a row gives both maps away and does not change them
 * afterwards: a page has hundreds of them.
 *
 * @param cursor where a page that begins after this row begins
 * @param titles the titles of the records this row points at
 */
public record ListRow(
        RecordRef record,
        ListQuery.Cursor cursor,
        boolean archived,
        Map<String, Object> values,
        Map<RecordRef, String> titles) {

    public ListRow {
        values = Collections.unmodifiableMap(values);
        titles = Collections.unmodifiableMap(titles);
    }

    /** The value of a field, or null. */
    public Object value(String field) {
        return values.get(field);
    }
}
