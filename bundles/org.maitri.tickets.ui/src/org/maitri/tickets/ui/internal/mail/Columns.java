package org.maitri.tickets.ui.internal.mail;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Element;

/** The columns of a table that lists things: how wide each one is. Tables that only arrange a page have none. */
final class Columns {

    private static final int GAP = 2;
    private static final int WIDEST = 100;
    private static final int MOST_ROWS = 500;

    private final List<Integer> widths = new ArrayList<>();

    private Columns() {}

    /** By table; what breaks lines in their cells is taken out. */
    static Map<Element, Columns> ofTables(Element body) {
        Map<Element, Columns> all = new HashMap<>();
        for (Element table : body.select("table")) {
            of(table).ifPresent(columns -> {
                all.put(table, columns);
                table.select("td *, th *").stream().filter(Element::isBlock).forEach(Element::unwrap);
            });
        }
        return all;
    }

    /** Empty if the table holds another one, cells of several lines or columns, or would be wider than a page. */
    private static Optional<Columns> of(Element table) {
        List<Element> rows = table.select("tr");
        if (rows.size() < 2
                || rows.size() > MOST_ROWS
                || table.select("table").size() > 1
                || !table.select("[colspan], [rowspan], ul, ol, pre, blockquote, hr")
                        .isEmpty()) {
            return Optional.empty();
        }
        Columns columns = new Columns();
        return rows.stream().allMatch(columns::hold) && columns.width() <= WIDEST
                ? Optional.of(columns)
                : Optional.empty();
    }

    private boolean hold(Element row) {
        List<Element> cells = row.children();
        for (int i = 0; i < cells.size(); i++) {
            String words = StyledWords.of(cells.get(i).html()).text();
            if (words.contains("\n")) {
                return false;
            }
            if (i == widths.size()) {
                widths.add(0);
            }
            widths.set(i, Math.max(widths.get(i), words.length()));
        }
        return true;
    }

    private int width() {
        return widths.stream().mapToInt(width -> width + GAP).sum();
    }

    /** What fills a cell up to the next column; nothing behind the last one. @param length of what the cell says */
    String behind(Element cell, int length) {
        int column = cell.elementSiblingIndex();
        return cell.nextElementSibling() == null || column >= widths.size()
                ? ""
                : " ".repeat(Math.max(1, widths.get(column) + GAP - length));
    }
}
