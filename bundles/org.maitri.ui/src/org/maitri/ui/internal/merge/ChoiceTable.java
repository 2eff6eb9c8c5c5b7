package org.maitri.ui.internal.merge;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.maitri.spi.merge.MergePreview;
import org.maitri.spi.merge.MergePreview.Pair;
import org.maitri.spi.merge.MergeRequest;
import org.maitri.spi.merge.Take;
import org.maitri.spi.record.Field;
import org.maitri.spi.record.FieldKind;
import org.maitri.spi.record.RecordType;
import org.maitri.ui.Accessibility;
import org.maitri.ui.FieldText;
import org.maitri.ui.PlainText;
import org.maitri.ui.theme.Fonts;
import org.maitri.ui.theme.Space;
import org.maitri.ui.theme.Styles;

/** Two records side by side: a line for each field in which they differ, with whose value it gets. UI thread only. */
final class ChoiceTable extends Composite {

    private static final int LONGEST = 46;
    private static final int VALUE_WIDTH = 250;

    private final RecordType<?> type;
    private final FieldText texts = FieldText.local();
    private final Map<String, Take> takes = new HashMap<>();

    ChoiceTable(Composite parent, RecordType<?> type, MergePreview preview) {
        super(parent, SWT.NONE);
        this.type = type;
        Styles.plain(this);
        setLayout(Space.grid(4, 0, Space.S));
        List<Pair> different =
                preview.fields().stream().filter(pair -> !pair.same()).toList();
        different.forEach(pair -> row(pair, preview));
        long same = preview.fields().size() - different.size();
        note(different.isEmpty() ? Messages.get("fields.none") : Messages.count("fields.same", same));
    }

    /** What was chosen otherwise than proposed. */
    Map<String, Take> takes() {
        return Map.copyOf(takes);
    }

    private void note(String text) {
        Label label = Styles.muted(new Label(this, SWT.NONE));
        label.setText(text);
        label.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false, 4, 1));
    }

    private void row(Pair pair, MergePreview preview) {
        Label label = Styles.plain(new Label(this, SWT.NONE));
        label.setText(PlainText.inLabel(pair.label()));
        label.setFont(Fonts.strong(this));
        Map<Take, Button> buttons = new EnumMap<>(Take.class);
        for (Take take : Take.values()) {
            // Radio buttons of one parent would be one group with all others.
            Composite cell = Styles.plain(new Composite(this, SWT.NONE));
            cell.setLayout(Space.grid(1, 0, 0));
            GridData data = new GridData(SWT.FILL, SWT.CENTER, take != Take.BOTH, false);
            data.widthHint = take == Take.BOTH ? SWT.DEFAULT : VALUE_WIDTH;
            cell.setLayoutData(data);
            if (pair.possible().contains(take)) {
                buttons.put(take, button(cell, pair, take, words(pair, take, preview)));
            }
        }
        buttons.forEach((take, button) -> button.addListener(SWT.Selection, event -> choose(pair, take, buttons)));
        buttons.get(pair.proposed()).setSelection(true);
    }

    private void choose(Pair pair, Take chosen, Map<Take, Button> buttons) {
        buttons.forEach((take, button) -> button.setSelection(take == chosen));
        if (chosen == pair.proposed()) {
            takes.remove(pair.field());
        } else {
            takes.put(pair.field(), chosen);
        }
    }

    private Button button(Composite cell, Pair pair, Take take, String words) {
        Button button = Styles.plain(new Button(cell, SWT.RADIO));
        String shown = take == Take.BOTH ? Messages.get("choice.both") : words;
        button.setText(PlainText.inLabel(shown.length() > LONGEST ? shown.substring(0, LONGEST) + '\u2026' : shown));
        button.setToolTipText(words);
        button.setLayoutData(Space.wide());
        Accessibility.name(
                button,
                Messages.get(
                        "choice.name",
                        pair.label(),
                        Messages.get(
                                take == Take.MINE
                                        ? "head.survivor"
                                        : take == Take.THEIRS ? "head.absorbed" : "choice.both"),
                        words));
        return button;
    }

    private String words(Pair pair, Take take, MergePreview preview) {
        Object value = take == Take.MINE ? pair.mine() : take == Take.THEIRS ? pair.theirs() : pair.both();
        String words = take == Take.BOTH && value instanceof String whole
                ? whole
                : texts.dated(field(pair), value, preview.titles());
        return words.isBlank() ? Messages.get("fields.empty") : words;
    }

    private Field<?> field(Pair pair) {
        return type.field(pair.field())
                .<Field<?>>map(field -> field)
                .orElseGet(() -> Field.of(MergeRequest.ATTRIBUTES, FieldKind.LONG_TEXT, pair.label())
                        .readOnly(any -> null));
    }
}
