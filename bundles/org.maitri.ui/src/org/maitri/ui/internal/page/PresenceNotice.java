package org.maitri.ui.internal.page;

import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.SWT;
import org.maitri.kernel.RecordRef;
import org.maitri.spi.presence.Presence;
import org.maitri.spi.presence.Presence.Visitor;
import org.maitri.spi.record.Tone;
import org.maitri.ui.Background;
import org.maitri.ui.internal.Messages;

/** Says on a page who else is at the record, and tells the others that somebody is at this one. UI thread only. */
final class PresenceNotice {

    private final PageHost host;
    private final NoticeBar bar;
    private final BooleanSupplier editing;
    private final Runnable beat = this::beat;
    private RecordRef record;
    private List<Visitor> shown = List.of();
    private boolean told;

    /** @param editing whether something was typed here that is not saved */
    PresenceNotice(RecordPanel page, PageHost host, BooleanSupplier editing) {
        this.host = host;
        this.editing = editing;
        bar = new NoticeBar(page);
        bar.addListener(SWT.Dispose, event -> leave());
    }

    /** From now on the page shows this record. */
    void watch(RecordRef wanted) {
        if (!wanted.equals(record)) {
            record = wanted;
            beat();
        }
    }

    /** Something was typed or saved: the others hear of it at once, for they may be about to type the same. */
    void changed() {
        if (told != editing.getAsBoolean()) {
            beat();
        }
    }

    private void beat() {
        if (bar.isDisposed() || record == null) {
            return;
        }
        RecordRef now = record;
        boolean typing = editing.getAsBoolean();
        told = typing;
        Optional<Presence> presence = host.services().find(Presence.class);
        presence.ifPresent(each -> Background.work(Messages.get("page.loading"), progress -> each.here(now, typing))
                .then(this::show)
                .orElse(failure -> ILog.of(PresenceNotice.class).warn(now.toString(), failure))
                .start(bar));
        bar.getDisplay().timerExec((int) Presence.BEAT.toMillis(), beat);
    }

    private void show(List<Visitor> others) {
        if (others.equals(shown)) {
            return;
        }
        shown = others;
        List<Visitor> editors = others.stream().filter(Visitor::editing).toList();
        if (!editors.isEmpty()) {
            bar.show(Tone.WARNING, "pencil", Messages.get("presence.editing", names(editors)));
        } else if (!others.isEmpty()) {
            bar.show(Tone.INFO, "eye", Messages.get("presence.looking", names(others)));
        } else {
            bar.hide();
        }
    }

    private static String names(List<Visitor> visitors) {
        return visitors.stream().map(Visitor::who).distinct().collect(Collectors.joining(", "));
    }

    private void leave() {
        bar.getDisplay().timerExec(-1, beat);
        RecordRef left = record;
        record = null;
        if (left != null) {
            host.services().find(Presence.class).ifPresent(presence -> leave(presence, left));
        }
    }

    private static void leave(Presence presence, RecordRef left) {
        Job job = Job.create(Messages.get("page.loading"), (ICoreRunnable) monitor -> presence.gone(left));
        job.setSystem(true);
        job.schedule();
    }
}
