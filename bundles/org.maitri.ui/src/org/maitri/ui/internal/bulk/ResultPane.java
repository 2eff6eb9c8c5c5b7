package org.maitri.ui.internal.bulk;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.maitri.spi.record.RecordType;
import org.maitri.ui.Accessibility;
import org.maitri.ui.NumberFormats;
import org.maitri.ui.internal.Messages;
import org.maitri.ui.theme.Fonts;
import org.maitri.ui.theme.Space;
import org.maitri.ui.theme.Styles;

/** What a change of many records would do: how many, and which of them it cannot change and why. */
final class ResultPane extends Composite {

    private static final int TABLE_HEIGHT = 132;

    private final RecordType<?> type;
    private final Label summary;
    private final Label more;
    private final Table failures;

    ResultPane(Composite parent, RecordType<?> type) {
        super(parent, SWT.NONE);
        this.type = type;
        setLayout(Space.grid(1, 0, Space.S));
        setLayoutData(Space.fill());
        Styles.plain(this);
        summary = Styles.plain(new Label(this, SWT.WRAP));
        summary.setFont(Fonts.strong(this));
        GridData wide = Space.wide();
        wide.widthHint = 480;
        summary.setLayoutData(wide);
        failures = new Table(this, SWT.BORDER | SWT.FULL_SELECTION | SWT.V_SCROLL);
        failures.setLinesVisible(false);
        Accessibility.name(failures, Messages.get("bulk.failures"));
        new TableColumn(failures, SWT.NONE).setWidth(180);
        new TableColumn(failures, SWT.NONE).setWidth(340);
        GridData fill = Space.fill();
        fill.heightHint = TABLE_HEIGHT;
        failures.setLayoutData(fill);
        more = Styles.muted(new Label(this, SWT.NONE));
        more.setLayoutData(Space.wide());
        clear();
    }

    void clear() {
        say("");
    }

    void say(String text) {
        summary.setText(text);
        failures.removeAll();
        arrange(false, "");
    }

    void show(BulkResult found) {
        NumberFormats numbers = NumberFormats.local();
        StringBuilder text = new StringBuilder(Messages.get("bulk.would", type.countLabel(found.changed())));
        if (found.same() > 0) {
            text.append(' ').append(Messages.get("bulk.same", numbers.whole(found.same())));
        }
        if (found.failed() > 0) {
            text.append(' ').append(Messages.get("bulk.cannot", numbers.whole(found.failed())));
        }
        summary.setText(text.toString());
        failures.removeAll();
        for (BulkResult.Reason reason : found.reasons()) {
            new TableItem(failures, SWT.NONE).setText(new String[] {reason.title(), reason.sentence()});
        }
        long unnamed = found.failed() - found.reasons().size();
        arrange(found.failed() > 0, unnamed > 0 ? Messages.get("bulk.unnamed", numbers.whole(unnamed)) : "");
    }

    private void arrange(boolean table, String below) {
        more.setText(below);
        place(summary, !summary.getText().isEmpty());
        place(failures, table);
        place(more, !below.isEmpty());
        requestLayout();
    }

    private static void place(org.eclipse.swt.widgets.Control control, boolean wanted) {
        ((GridData) control.getLayoutData()).exclude = !wanted;
        control.setVisible(wanted);
    }
}
