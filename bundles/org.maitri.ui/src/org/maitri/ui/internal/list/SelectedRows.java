package org.maitri.ui.internal.list;

import java.util.Collection;
import java.util.stream.IntStream;
import org.eclipse.nebula.widgets.nattable.coordinate.Range;

/** Which rows of a table are selected. */
final class SelectedRows {

    private SelectedRows() {}

    /** From top to bottom and each once: where rows were selected before all were, a table's ranges overlap. */
    static IntStream of(Collection<Range> ranges) {
        return ranges.stream()
                .flatMapToInt(range -> IntStream.range(range.start, range.end))
                .sorted()
                .distinct();
    }
}
