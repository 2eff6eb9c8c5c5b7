package org.maitri.customers.internal.cards;

import ezvcard.VCard;
import ezvcard.io.StreamReader;
import java.io.IOException;
import java.util.Optional;

/** Cards in JSON (jCard, RFC 7095) or XML (xCard, RFC 6351). */
final class StreamedCards implements CardSource {

    private final StreamReader reader;
    private final CardFile.Form form;
    private long number;

    StreamedCards(StreamReader reader, CardFile.Form form) {
        this.form = form;
        this.reader = reader;
    }

    @Override
    public Optional<Read> next() throws IOException {
        VCard card = reader.readNext();
        if (card == null) {
            return Optional.empty();
        }
        number++;
        return Optional.of(new Read(
                number,
                card,
                () -> KeptCard.textOf(card, form),
                card.getProperties().isEmpty() ? "card.empty" : null));
    }

    @Override
    public void close() throws IOException {
        reader.close();
    }
}
