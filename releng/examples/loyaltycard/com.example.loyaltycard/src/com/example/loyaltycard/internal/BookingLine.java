package com.example.loyaltycard.internal;

import com.example.loyaltycard.Card;
import com.example.loyaltycard.EntryKind;
import com.example.loyaltycard.Messages;
import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Spinner;
import org.eclipse.swt.widgets.Text;
import org.maitri.spi.record.Choice;
import org.maitri.ui.theme.Space;
import org.maitri.ui.theme.Styles;

/** How many points and why; below, a note and the button that books them: pages can be narrow. */
final class BookingLine extends Composite {

    private static final int MOST = 1_000_000;

    private final Spinner points;
    private final Combo kind;
    private final Text note;
    private Consumer<Booking> book = booking -> {};

    /** What was entered. */
    record Booking(String kind, long points, String note) {}

    BookingLine(Composite parent) {
        super(parent, SWT.NONE);
        Styles.plain(this);
        setLayout(Space.grid(2, 0, Space.S));
        setLayoutData(Space.wide());
        points = new Spinner(this, SWT.BORDER);
        points.setValues(100, -MOST, MOST, 0, 1, 100);
        points.setToolTipText(Messages.get("entry.points"));
        kind = new Combo(this, SWT.READ_ONLY);
        kind.setItems(EntryKind.ALL.stream().map(Choice::label).toArray(String[]::new));
        kind.select(0);
        kind.setToolTipText(Messages.get("entry.kind"));
        kind.setLayoutData(Space.wide());
        note = new Text(this, SWT.BORDER);
        note.setMessage(Messages.get("entry.note"));
        note.setTextLimit(400);
        note.setLayoutData(Space.wide());
        Button button = new Button(this, SWT.PUSH);
        button.setText(Messages.get("section.book"));
        button.addListener(SWT.Selection, event -> enter());
        note.addListener(SWT.DefaultSelection, event -> enter());
    }

    private void enter() {
        book.accept(new Booking(
                EntryKind.ALL.get(kind.getSelectionIndex()).value(), points.getSelection(), note.getText()));
        note.setText("");
    }

    /** Shows the line where there is a card to book on. */
    void show(Optional<Card> card, Consumer<Booking> wanted) {
        if (isDisposed()) {
            return;
        }
        book = wanted;
        setVisible(card.isPresent());
        ((GridData) getLayoutData()).exclude = card.isEmpty();
    }
}
