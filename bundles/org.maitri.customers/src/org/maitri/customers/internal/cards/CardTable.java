package org.maitri.customers.internal.cards;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.maitri.spi.imports.Table;

/**
 * Cards as a table. Cards have the properties they have, so the file is read twice: once for all columns, once for the
 * rows; memory holds one card at a time.
 */
final class CardTable implements Table {

    private static final int MOST_COLUMNS = 1000;

    private final CardFile file;
    private final List<String> columns;
    private final CardSource cards;
    private final Originals originals = new Originals();

    private CardTable(CardFile file, List<String> columns, CardSource cards) {
        this.file = file;
        this.columns = columns;
        this.cards = cards;
    }

    static CardTable over(CardFile file) throws IOException {
        return new CardTable(file, columnsOf(file), file.open());
    }

    private static List<String> columnsOf(CardFile file) throws IOException {
        Set<String> columns = new LinkedHashSet<>();
        try (CardSource cards = file.open()) {
            for (Optional<CardSource.Read> read = cards.next(); read.isPresent(); read = cards.next()) {
                for (String column : CardCells.of(read.get().card()).keySet()) {
                    if (columns.size() < MOST_COLUMNS) {
                        columns.add(column);
                    }
                }
            }
        } catch (RuntimeException unreadable) {
            throw CardTableReader.refusal(file.path(), unreadable);
        }
        return CardCells.inOrder(columns);
    }

    @Override
    public List<String> columns() {
        return columns;
    }

    @Override
    public String description() {
        return Messages.get(
                "card.description", file.form().label(), file.charset().displayName());
    }

    @Override
    public Optional<Row> next() {
        try {
            return cards.next().map(this::row);
        } catch (IOException | RuntimeException unreadable) {
            throw CardTableReader.refusal(file.path(), unreadable);
        }
    }

    private Row row(CardSource.Read read) {
        Map<String, String> cells = CardCells.of(read.card());
        List<String> row = new ArrayList<>(columns.size());
        columns.forEach(column -> row.add(cells.getOrDefault(column, "").strip()));
        List<String> surplus = cells.entrySet().stream()
                .filter(cell -> !columns.contains(cell.getKey()))
                .map(cell -> cell.getKey() + ": " + cell.getValue())
                .toList();
        return new Row(
                read.number(),
                row,
                surplus,
                read.problem() == null ? null : Messages.get(read.problem()),
                originals.keep(read.original().get()));
    }

    @Override
    public void close() throws IOException {
        try (originals) {
            cards.close();
        }
    }
}
