package org.maitri.ui.internal.page;

import java.time.Instant;
import java.util.Map;
import org.eclipse.core.runtime.ILog;
import org.maitri.kernel.RecordRef;
import org.maitri.spi.record.Tone;
import org.maitri.ui.Background;
import org.maitri.ui.RelativeTime;
import org.maitri.ui.internal.Messages;
import org.maitri.ui.page.Drafts;

/** Keeps what is typed on a page every few seconds, and offers what an earlier run had kept. UI thread only. */
final class PageDraft {

    private static final int PAUSE = 2000;

    private final RecordPanel panel;
    private final RecordFormPresenter presenter;
    private final NoticeBar notice;
    private final RecordRef key;
    private final Drafts drafts;
    private Map<String, String> kept = Map.of();
    private boolean waiting;

    PageDraft(RecordPanel panel, PageHost host, RecordFormPresenter presenter, NoticeBar notice, RecordRef key) {
        this.panel = panel;
        this.presenter = presenter;
        this.notice = notice;
        this.key = key;
        drafts = new Drafts(host.drafts());
    }

    /** Looks for a draft and puts it into the form; the person may discard it. */
    void offer() {
        Background.work(Messages.get("page.loading"), progress -> drafts.find(key))
                .then(found -> found.ifPresent(draft -> {
                    presenter.restore(draft.inputs());
                    if (presenter.dirty()) {
                        kept = presenter.draft();
                        notice.show(
                                Tone.INFO,
                                "history",
                                Messages.get("draft.found", RelativeTime.local().text(draft.at(), Instant.now())),
                                new NoticeBar.Way(Messages.get("draft.keep"), () -> {}),
                                new NoticeBar.Way(Messages.get("draft.discard"), this::discard));
                    } else {
                        drop();
                    }
                }))
                .orElse(this::unkept)
                .start(panel);
    }

    private void discard() {
        drop();
        presenter.reset(presenter.snapshot());
    }

    /** Something was typed: keeps it in a moment. */
    void changed() {
        if (waiting || presenter.draft().equals(kept)) {
            return;
        }
        waiting = true;
        panel.getDisplay().timerExec(PAUSE, () -> {
            waiting = false;
            if (!panel.isDisposed()) {
                keep();
            }
        });
    }

    private void keep() {
        Map<String, String> now = presenter.draft();
        if (now.equals(kept)) {
            return;
        }
        kept = now;
        Background.task(Messages.get("draft.keeping"), () -> {
                    if (now.isEmpty()) {
                        drafts.drop(key);
                    } else {
                        drafts.keep(key, now);
                    }
                })
                .orElse(this::unkept)
                .start(panel);
    }

    /** Nothing of it is needed any more. */
    void drop() {
        kept = Map.of();
        drafts.drop(key);
    }

    private void unkept(Throwable failure) {
        ILog.of(PageDraft.class).warn(key.toString(), failure);
    }
}
