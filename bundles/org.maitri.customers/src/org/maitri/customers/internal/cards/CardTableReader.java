package org.maitri.customers.internal.cards;

import java.io.IOException;
import java.nio.file.Path;
import org.maitri.kernel.RefusedException;
import org.maitri.spi.imports.Table;
import org.maitri.spi.imports.TableReader;
import org.osgi.service.component.annotations.Component;

/** Reads electronic business cards as a table: each card a row, each of its properties a column. */
@Component
public final class CardTableReader implements TableReader {

    @Override
    public boolean reads(String fileName, byte[] head) {
        return CardFile.formOf(head) != null;
    }

    @Override
    public Table open(Path file) {
        try {
            return CardTable.over(CardFile.of(file));
        } catch (IOException unreadable) {
            throw refusal(file, unreadable);
        }
    }

    static RefusedException refusal(Path file, Exception cause) {
        return new RefusedException(Messages.get("card.refused", file, String.valueOf(cause.getMessage())), cause);
    }
}
