package org.maitri.customers.ui.internal.timeline;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;
import org.maitri.customers.ui.internal.Messages;
import org.maitri.spi.timeline.TimelineFilter;
import org.maitri.spi.timeline.TimelineKind;
import org.maitri.ui.Icons;
import org.maitri.ui.theme.Space;
import org.maitri.ui.theme.Styles;

/** What narrows a timeline down: words, kind, person and period. */
final class TimelineBar extends Composite {

    private static final int PAUSE = 250;
    private static final int ONE_ROW_FROM = 600;
    private static final int[] DAYS = {0, 1, 7, 30, 90, 365};

    private final GridLayout layout = Space.grid(5, 0, Space.S);
    private final Consumer<TimelineFilter> filter;
    private final Text words;
    private final Combo kind;
    private final Combo actor;
    private final Combo period;
    private final List<String> kinds = new ArrayList<>();
    private TimelineFilter told = TimelineFilter.NONE;

    TimelineBar(Composite parent, Consumer<TimelineFilter> filter, Runnable export) {
        super(parent, SWT.NONE);
        this.filter = filter;
        setLayout(layout);
        Styles.plain(this);
        addListener(SWT.Resize, event -> arrange());
        words = new Text(this, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
        words.setMessage(Messages.get("timeline.search"));
        words.setLayoutData(Space.wide());
        kind = combo(Messages.get("timeline.kind.any"), Messages.get("timeline.kind"));
        actor = combo(Messages.get("timeline.actor.any"), Messages.get("timeline.actor"));
        period = combo(Messages.get("timeline.period.0"), Messages.get("timeline.period"));
        for (int i = 1; i < DAYS.length; i++) {
            period.add(Messages.get("timeline.period." + DAYS[i]));
        }
        Button save = new Button(this, SWT.PUSH | SWT.FLAT);
        save.setToolTipText(Messages.get("timeline.export"));
        Icons.on(save, "download");
        save.addListener(SWT.Selection, event -> export.run());
        arrange();
        Runnable typed = this::tell;
        words.addListener(SWT.Modify, event -> {
            getDisplay().timerExec(-1, typed);
            getDisplay().timerExec(PAUSE, typed);
        });
    }

    /** The words stand above the rest where there is no room beside it. */
    private void arrange() {
        boolean oneRow = getClientArea().width >= ONE_ROW_FROM;
        int controls = getChildren().length;
        layout.numColumns = oneRow ? controls : controls - 1;
        GridData place = Space.wide();
        place.horizontalSpan = oneRow ? 1 : controls - 1;
        words.setLayoutData(place);
        List.of(kind, actor, period)
                .forEach(combo -> ((GridData) combo.getLayoutData()).grabExcessHorizontalSpace = !oneRow);
        requestLayout();
    }

    private Combo combo(String first, String tip) {
        Combo combo = new Combo(this, SWT.DROP_DOWN | SWT.READ_ONLY);
        combo.add(first);
        combo.select(0);
        combo.setToolTipText(tip);
        GridData place = new GridData(SWT.FILL, SWT.CENTER, false, false);
        place.widthHint = 110;
        combo.setLayoutData(place);
        combo.addListener(SWT.Selection, event -> tell());
        return combo;
    }

    /** Offers to leave out what was told of the customer's people. */
    void people(Consumer<Boolean> shown) {
        Button people = Styles.toggle(new Button(this, SWT.TOGGLE | SWT.FLAT));
        people.setToolTipText(Messages.get("timeline.people"));
        Styles.press(people, true);
        Icons.on(people, "users");
        people.addListener(SWT.Selection, event -> shown.accept(people.getSelection()));
        arrange();
    }

    void focusWords() {
        words.setFocus();
    }

    void kinds(List<TimelineKind> wanted) {
        kinds.clear();
        wanted.forEach(each -> {
            kinds.add(each.id());
            kind.add(each.label());
        });
    }

    /** Offers the persons whose entries are in sight; the one who is chosen stays. */
    void actors(List<String> wanted) {
        wanted.stream().filter(name -> actor.indexOf(name) < 0).forEach(actor::add);
    }

    private void tell() {
        if (isDisposed()) {
            return;
        }
        ZoneId zone = ZoneId.systemDefault();
        int days = DAYS[Math.max(0, period.getSelectionIndex())];
        TimelineFilter wanted = new TimelineFilter(
                kind.getSelectionIndex() > 0 ? Set.of(kinds.get(kind.getSelectionIndex() - 1)) : Set.of(),
                actor.getSelectionIndex() > 0 ? actor.getText() : "",
                TimelinePresenter.since(days, LocalDate.now(zone), zone),
                null,
                words.getText());
        if (!wanted.equals(told)) {
            told = wanted;
            filter.accept(wanted);
        }
    }
}
