package org.maitri.workbench.internal.calendar;

import java.time.LocalDate;
import java.util.Optional;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.maitri.kernel.time.Shift;
import org.maitri.spi.calendar.Calendars;
import org.maitri.spi.persistence.Database;
import org.maitri.ui.page.PageContext;
import org.maitri.ui.page.PageSection;
import org.maitri.ui.page.Pages;
import org.maitri.ui.page.RecordSection;
import org.maitri.ui.theme.Fonts;
import org.maitri.ui.theme.Space;
import org.maitri.ui.theme.Styles;
import org.osgi.service.component.annotations.Component;

/** What a calendar comes to: its week, to be drawn, and the next holidays and exceptions. */
@Component(service = PageSection.class)
public final class WeekSection extends RecordSection {

    private static final int SECONDS_AN_HOUR = Shift.DAY / 24;

    public WeekSection() {
        super(Pages.of(Calendars.TYPE), -5, Messages.get("week.title"));
    }

    @Override
    public void create(Composite parent, PageContext context) {
        parent.setLayout(Space.grid(1, 0, Space.S));
        WeekEditor editor = new WeekEditor(parent, context);
        editor.setLayoutData(Space.wide());
        Label hours = Styles.muted(new Label(parent, SWT.WRAP));
        hours.setLayoutData(Space.wide());
        Label heading = Styles.plain(new Label(parent, SWT.NONE));
        heading.setFont(Fonts.strong(heading));
        heading.setText(Messages.get("week.days"));
        Label days = Styles.plain(new Label(parent, SWT.WRAP));
        days.setLayoutData(Space.wide());
        Runnable load = () -> context.load(() -> read(context), sheet -> show(sheet, editor, hours, days));
        load.run();
        context.onRefresh(load);
    }

    private static Optional<CalendarSheet> read(PageContext context) {
        return context.service(Database.class)
                .read(work ->
                        CalendarSheet.of(context.service(Calendars.class), context.record(), LocalDate.now(), work));
    }

    private static void show(Optional<CalendarSheet> sheet, WeekEditor editor, Label hours, Label days) {
        if (editor.isDisposed()) {
            return;
        }
        sheet.ifPresent(editor::show);
        hours.setText(sheet.map(it -> Messages.get("week.hours", it.secondsAWeek() / SECONDS_AN_HOUR))
                .orElseGet(() -> Messages.get("week.broken")));
        days.setText(sheet.map(CalendarSheet::comingDays)
                .map(coming -> coming.isEmpty() ? Messages.get("week.days.none") : String.join("\n", coming))
                .orElseGet(() -> Messages.get("week.days.unknown")));
        editor.getParent().requestLayout();
    }
}
