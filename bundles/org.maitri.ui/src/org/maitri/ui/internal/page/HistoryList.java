package org.maitri.ui.internal.page;

import java.time.Instant;
import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.maitri.spi.audit.Change;
import org.maitri.spi.audit.Journal;
import org.maitri.spi.record.RecordType;
import org.maitri.ui.RelativeTime;
import org.maitri.ui.internal.Messages;
import org.maitri.ui.page.PageContext;
import org.maitri.ui.theme.Fonts;
import org.maitri.ui.theme.Space;
import org.maitri.ui.theme.Styles;

/** Who changed a record when, and what: the newest first, more on demand. */
final class HistoryList extends Composite {

    private static final int STEP = 10;

    private final PageContext context;
    private final HistoryWords words;
    private int wanted = STEP;

    HistoryList(Composite parent, PageContext context, RecordType<?> type) {
        super(parent, SWT.NONE);
        this.context = context;
        words = new HistoryWords(type);
        setLayout(Space.grid(2, 0, Space.XS));
        Styles.plain(this);
        context.onRefresh(this::load);
        load();
    }

    private void load() {
        int limit = wanted + 1;
        context.load(() -> context.service(Journal.class).history(context.record(), limit), this::show);
    }

    private void show(List<Change> changes) {
        for (Control old : getChildren()) {
            old.dispose();
        }
        RelativeTime times = RelativeTime.local();
        for (Change change : changes.subList(0, Math.min(wanted, changes.size()))) {
            Label when = Styles.muted(new Label(this, SWT.NONE));
            when.setText(times.text(change.at(), Instant.now()));
            when.setToolTipText(times.exact(change.at()));
            GridData place = new GridData(SWT.BEGINNING, SWT.BEGINNING, false, false);
            place.widthHint = 120;
            when.setLayoutData(place);
            what(change);
        }
        if (changes.size() > wanted) {
            Link more = Styles.plain(new Link(this, SWT.NONE));
            more.setText("<a>" + Messages.get("history.more") + "</a>");
            more.addListener(SWT.Selection, event -> {
                wanted += 4 * STEP;
                load();
            });
        }
        requestLayout();
    }

    private void what(Change change) {
        Composite lines = Styles.plain(new Composite(this, SWT.NONE));
        lines.setLayout(Space.grid(1, 0, 2));
        lines.setLayoutData(new GridData(SWT.FILL, SWT.BEGINNING, true, false));
        Label head = Styles.plain(new Label(lines, SWT.WRAP));
        head.setText(
                Messages.get("history.head", change.label(), change.actor()).replace("&", "&&"));
        head.setLayoutData(Space.wide());
        for (String line : words.lines(change)) {
            Label label = Styles.muted(new Label(lines, SWT.WRAP));
            label.setFont(Fonts.small(this));
            label.setText(line.replace("&", "&&"));
            GridData wide = Space.wide();
            wide.widthHint = 200;
            label.setLayoutData(wide);
        }
    }
}
