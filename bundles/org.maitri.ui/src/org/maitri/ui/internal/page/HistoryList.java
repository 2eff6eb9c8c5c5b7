package org.maitri.ui.internal.page;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.maitri.kernel.RecordRef;
import org.maitri.spi.audit.Change;
import org.maitri.spi.audit.Journal;
import org.maitri.spi.record.Field;
import org.maitri.spi.record.RecordType;
import org.maitri.spi.record.Records;
import org.maitri.ui.PlainText;
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
    private final PutBack earlier;
    private int wanted = STEP;

    HistoryList(Composite parent, PageContext context, RecordType<?> type, PutBack earlier) {
        super(parent, SWT.NONE);
        this.context = context;
        this.earlier = earlier;
        words = new HistoryWords(type);
        setLayout(Space.grid(2, 0, Space.XS));
        Styles.plain(this);
        context.onRefresh(this::load);
        load();
    }

    private void load() {
        int limit = wanted + 1;
        context.load(() -> read(limit), this::show);
    }

    private record Read(List<Change> changes, Map<RecordRef, String> titles) {}

    private Read read(int limit) {
        List<Change> changes = context.service(Journal.class).history(context.record(), limit);
        return new Read(changes, context.service(Records.class).titles(words.pointed(changes)));
    }

    private void show(Read read) {
        List<Change> changes = read.changes();
        Space.clear(this);
        RelativeTime times = RelativeTime.local();
        for (Change change : changes.subList(0, Math.min(wanted, changes.size()))) {
            Label when = Styles.muted(new Label(this, SWT.NONE));
            when.setText(times.text(change.at(), Instant.now()));
            when.setToolTipText(times.exact(change.at()));
            GridData place = new GridData(SWT.BEGINNING, SWT.BEGINNING, false, false);
            place.widthHint = 120;
            when.setLayoutData(place);
            what(change, read.titles());
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

    private void what(Change change, Map<RecordRef, String> titles) {
        Composite lines = Styles.plain(new Composite(this, SWT.NONE));
        lines.setLayout(Space.grid(1, 0, 2));
        lines.setLayoutData(new GridData(SWT.FILL, SWT.BEGINNING, true, false));
        Label head = Styles.plain(new Label(lines, SWT.WRAP));
        head.setText(PlainText.inLabel(Messages.get("history.head", change.label(), change.actor())));
        head.setLayoutData(Space.wide());
        for (HistoryWords.Line line : words.lines(change, titles)) {
            Runnable back = change.kind() == Change.Kind.CREATED ? null : back(line);
            Control said = back == null ? label(lines, line) : link(lines, line, back, titles);
            said.setFont(Fonts.small(this));
            said.setLayoutData(Space.wide());
        }
    }

    private static Label label(Composite lines, HistoryWords.Line line) {
        Label label = Styles.muted(new Label(lines, SWT.WRAP));
        label.setText(PlainText.inLabel(line.words()));
        return label;
    }

    /** What was changed and what puts it back in one text, so that both are seen where there is little room. */
    private static Link link(Composite lines, HistoryWords.Line line, Runnable back, Map<RecordRef, String> titles) {
        Link link = Styles.muted(new Link(lines, SWT.WRAP));
        String offer = Messages.get(line.field().isPresent() ? "history.putback" : "list.restore");
        link.setText(PlainText.inLink(line.words()) + "   " + PlainText.asLink(offer));
        line.field()
                .ifPresent(field -> link.setToolTipText(Messages.get(
                        "history.putback.tip", field.label(), HistoryWords.text(field, line.earlier(), titles))));
        link.addListener(SWT.Selection, event -> back.run());
        return link;
    }

    /** What puts the value before a change back; null where there is nothing to put back. */
    private Runnable back(HistoryWords.Line line) {
        Snapshot now = earlier.now();
        if (!earlier.allowed()) {
            return null;
        } else if (line.field().isEmpty()) {
            return now.archived() && line.earlier() == null ? earlier::restore : null;
        }
        Field<?> field = line.field().get();
        boolean nothing = line.earlier() == null || line.earlier().isEmpty();
        Object value = nothing ? null : StoredText.value(field, line.earlier()).orElse(null);
        boolean unreadable = !nothing && value == null;
        boolean same = value instanceof BigDecimal number && now.value(field.id()) instanceof BigDecimal other
                ? number.compareTo(other) == 0
                : Objects.equals(value, now.value(field.id()));
        if (!field.editable() || unreadable || same || value == null && field.is(Field.Use.REQUIRED)) {
            return null;
        }
        return () -> earlier.put(field, value);
    }
}
