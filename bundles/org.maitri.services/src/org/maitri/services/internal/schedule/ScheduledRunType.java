package org.maitri.services.internal.schedule;

import java.util.List;
import org.maitri.spi.record.DescribedType;
import org.maitri.spi.record.Field;
import org.maitri.spi.record.Field.Use;
import org.maitri.spi.record.FieldKind;
import org.maitri.spi.record.RecordType;
import org.maitri.spi.record.Sort;
import org.osgi.service.component.annotations.Component;

/** Describes the last runs of tasks. */
@Component(service = RecordType.class)
public final class ScheduledRunType extends DescribedType<ScheduledRun> {

    public ScheduledRunType() {
        super(
                Messages.texts(),
                ScheduledRun.class,
                "calendar-clock",
                Sort.by("title"),
                ScheduledRun::new,
                List.of(
                        Field.<ScheduledRun>of("title", FieldKind.TEXT, Messages.get("run.title"))
                                .use(Use.LISTED, Use.SORTED)
                                .readOnly(ScheduledRun::title),
                        Field.<ScheduledRun>of("task", FieldKind.TEXT, Messages.get("run.task"))
                                .readOnly(ScheduledRun::task),
                        Field.<ScheduledRun>of("outcome", FieldKind.LONG_TEXT, Messages.get("run.outcome"))
                                .use(Use.LISTED)
                                .readOnly(ScheduledRun::outcome),
                        Field.<ScheduledRun>of("startedAt", FieldKind.MOMENT, Messages.get("run.startedAt"))
                                .use(Use.LISTED)
                                .readOnly(ScheduledRun::startedAt),
                        Field.<ScheduledRun>of("endedAt", FieldKind.MOMENT, Messages.get("run.endedAt"))
                                .readOnly(ScheduledRun::endedAt),
                        Field.<ScheduledRun>of("failed", FieldKind.YES_NO, Messages.get("run.failed"))
                                .use(Use.LISTED)
                                .readOnly(ScheduledRun::failed),
                        Field.<ScheduledRun>of("worker", FieldKind.TEXT, Messages.get("run.actor"))
                                .readOnly(ScheduledRun::worker),
                        Field.<ScheduledRun>of("paused", FieldKind.YES_NO, Messages.get("run.paused"))
                                .use(Use.LISTED)
                                .help(Messages.get("run.paused.help"))
                                .build(ScheduledRun::paused, ScheduledRun::setPaused)));
    }

    @Override
    public String title(ScheduledRun record) {
        return titled(record.title());
    }

    @Override
    public boolean madeByHand() {
        return false;
    }

    @Override
    public boolean standalone() {
        return false;
    }
}
