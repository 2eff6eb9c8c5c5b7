package org.maitri.customers.ui.internal;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.maitri.spi.timeline.TimelineEntry;
import org.maitri.ui.Icons;
import org.maitri.ui.RelativeTime;
import org.maitri.ui.page.PageContext;
import org.maitri.ui.theme.Fonts;
import org.maitri.ui.theme.Space;
import org.maitri.ui.theme.Styles;
import org.maitri.ui.theme.Theme;

/** Draws a timeline: a heading for each day, below it what happened. Double click or the title opens what it is about. */
final class TimelinePanel extends Composite {

    private static final int WIDTH = 400;
    private static final int LONGEST_DETAIL = 300;

    private final PageContext context;
    private final TimelinePresenter presenter;
    private final RelativeTime time = RelativeTime.local();
    private final DateTimeFormatter clock = DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT);

    TimelinePanel(Composite parent, PageContext context, TimelinePresenter presenter) {
        super(parent, SWT.NONE);
        this.context = context;
        this.presenter = presenter;
        setLayout(Space.grid(1, 0, Space.XS));
        Styles.plain(this);
    }

    void reload() {
        context.load(presenter::again, newest -> {
            presenter.replace(newest);
            show();
        });
    }

    private void more() {
        context.load(presenter::next, page -> {
            presenter.append(page);
            show();
        });
    }

    private void show() {
        if (isDisposed()) {
            return;
        }
        for (Control old : getChildren()) {
            old.dispose();
        }
        if (presenter.days().isEmpty()) {
            Styles.muted(new Label(this, SWT.NONE)).setText(Messages.get("timeline.empty"));
        }
        presenter.days().forEach(this::draw);
        if (!presenter.ended()) {
            link(this, Messages.get("timeline.older"), this::more);
        }
        requestLayout();
    }

    private void draw(TimelinePresenter.Day day) {
        Label heading = Styles.muted(new Label(this, SWT.NONE));
        heading.setFont(Fonts.strong(this));
        heading.setText(time.text(day.date(), LocalDate.now()));
        heading.setToolTipText(time.exact(day.date()));
        GridData place = Space.wide();
        place.verticalIndent = Space.S;
        heading.setLayoutData(place);
        day.entries().forEach(this::draw);
    }

    private void draw(TimelineEntry entry) {
        Composite line = Styles.plain(new Composite(this, SWT.NONE));
        line.setLayout(Space.grid(3, 0, Space.S));
        line.setLayoutData(Space.wide());
        Label icon = new Label(line, SWT.NONE);
        icon.setToolTipText(entry.kindLabel());
        Theme.apply(icon, () -> icon.setImage(Icons.small(icon, entry.icon())));
        link(line, entry.title().isBlank() ? entry.kindLabel() : entry.title(), () -> context.open(entry.record()));
        Label when = Styles.muted(new Label(line, SWT.NONE));
        when.setFont(Fonts.small(line));
        when.setText(Stream.of(
                        entry.kindLabel(),
                        entry.actor(),
                        clock.format(entry.at().atZone(ZoneId.systemDefault())))
                .filter(word -> !word.isBlank())
                .collect(Collectors.joining(", "))
                .replace("&", "&&"));
        when.setToolTipText(time.exact(entry.at()));
        if (!entry.detail().isBlank()) {
            new Label(line, SWT.NONE);
            Label detail = new Label(line, SWT.WRAP);
            detail.setText(cut(entry.detail()).replace("&", "&&"));
            GridData place = new GridData(SWT.FILL, SWT.BEGINNING, true, false, 2, 1);
            place.widthHint = WIDTH;
            detail.setLayoutData(place);
        }
        openOnDoubleClick(line, entry);
    }

    private void openOnDoubleClick(Composite line, TimelineEntry entry) {
        line.addListener(SWT.MouseDoubleClick, event -> context.open(entry.record()));
        for (Control child : line.getChildren()) {
            child.addListener(SWT.MouseDoubleClick, event -> context.open(entry.record()));
        }
    }

    private static void link(Composite parent, String text, Runnable action) {
        Link link = new Link(parent, SWT.NONE);
        link.setText("<a>" + text.replace("&", "&&").replace("<", "\u2039").replace(">", "\u203A") + "</a>");
        link.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        link.addListener(SWT.Selection, event -> action.run());
    }

    private static String cut(String detail) {
        return detail.length() <= LONGEST_DETAIL ? detail : detail.substring(0, LONGEST_DETAIL - 1) + '…';
    }
}
