package org.maitri.publicrelations.ui.internal;

import java.math.BigDecimal;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.maitri.publicrelations.PublicEvent;
import org.maitri.spi.persistence.Database;
import org.maitri.spi.record.StoredRecord;
import org.maitri.ui.NumberFormats;
import org.maitri.ui.page.ChildList;
import org.maitri.ui.page.PageContext;
import org.maitri.ui.page.PageSection;
import org.maitri.ui.page.Pages;
import org.maitri.ui.page.RecordSection;
import org.maitri.ui.theme.Space;
import org.maitri.ui.theme.Styles;
import org.osgi.service.component.annotations.Component;

/** Who worked at an event without pay, and how long; in all and one by one. */
@Component(service = PageSection.class)
public final class ShiftsSection extends RecordSection {

    public ShiftsSection() {
        super(Pages.of(StoredRecord.typeOf(PublicEvent.class)), 30, Messages.get("shifts.title"));
    }

    @Override
    public void create(Composite parent, PageContext context) {
        parent.setLayout(Space.grid(1, 0, Space.S));
        Label total = Styles.muted(new Label(parent, SWT.WRAP));
        total.setLayoutData(Space.wide());
        Runnable reload = () -> context.load(() -> total(context), words -> {
            if (!total.isDisposed()) {
                total.setText(words);
                parent.requestLayout();
            }
        });
        reload.run();
        context.onRefresh(reload);
        new ChildList(parent, context, "publicrelations.shift", "eventId").setLayoutData(Space.wide());
    }

    private static String total(PageContext context) {
        Object[] sum = context.service(Database.class)
                .read(work -> work.entities()
                        .createQuery(
                                "select count(shift), sum(shift.hours) from VolunteerShift shift"
                                        + " where shift.eventId = :event and shift.archivedAt is null",
                                Object[].class)
                        .setParameter("event", context.record().id())
                        .getSingleResult());
        BigDecimal hours = sum[1] == null ? BigDecimal.ZERO : (BigDecimal) sum[1];
        return Messages.get("shifts.total", sum[0], NumberFormats.local().decimal(hours, 2));
    }
}
