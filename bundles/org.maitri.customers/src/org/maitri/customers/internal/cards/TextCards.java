package org.maitri.customers.internal.cards;

import ezvcard.VCard;
import ezvcard.VCardVersion;
import ezvcard.io.text.VCardReader;
import java.io.IOException;
import java.io.Reader;
import java.nio.charset.Charset;
import java.util.Optional;

/** Cards of versions 2.1, 3.0 and 4.0 as they are written by address books (RFC 2426, RFC 6350). */
final class TextCards implements CardSource {

    private final Reader in;
    private final CardText text;
    private final Charset charset;

    TextCards(Reader in, Charset charset) {
        this.in = in;
        this.text = new CardText(in);
        this.charset = charset;
    }

    @Override
    public Optional<Read> next() throws IOException {
        Optional<CardText.Cut> cut = text.next();
        return cut.isEmpty() ? Optional.empty() : Optional.of(read(cut.get()));
    }

    private Read read(CardText.Cut cut) throws IOException {
        try (VCardReader reader = WholeNames.in(new VCardReader(cut.text(), VCardVersion.V2_1))) {
            reader.setDefaultQuotedPrintableCharset(charset);
            VCard card = reader.readNext();
            boolean empty = card == null || card.getProperties().isEmpty();
            String problem = cut.problem() == null && empty ? "card.empty" : cut.problem();
            return new Read(cut.line(), card == null ? new VCard() : card, cut::text, problem);
        } catch (RuntimeException unreadable) {
            return new Read(cut.line(), new VCard(), cut::text, "card.unreadable");
        }
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
