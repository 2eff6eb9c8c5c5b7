package org.maitri.ui.internal.page;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.core.runtime.ILog;
import org.maitri.kernel.RecordRef;
import org.maitri.spi.record.Tone;
import org.maitri.ui.Background;
import org.maitri.ui.internal.Messages;
import org.maitri.ui.merge.MergeDialog;

/** Says while a record is entered that it may be there already. UI thread only. */
final class LikeNotice {

    private static final int PAUSE = 400;

    private final RecordPanel panel;
    private final PageHost host;
    private final RecordStore<?> store;
    private final RecordFormPresenter presenter;
    private final NoticeBar bar;
    private final Runnable look = this::look;
    private Map<String, Object> looked = Map.of();
    private Set<RecordRef> shown = Set.of();
    private boolean dismissed;
    private Background.Running running;

    LikeNotice(RecordPanel panel, PageHost host, RecordStore<?> store, RecordFormPresenter presenter) {
        this.panel = panel;
        this.host = host;
        this.store = store;
        this.presenter = presenter;
        bar = new NoticeBar(panel);
    }

    /** Something was typed: looks in a moment who that could be. */
    void changed() {
        if (presenter.snapshot().stored()) {
            hide();
        } else {
            panel.getDisplay().timerExec(PAUSE, look);
        }
    }

    private void hide() {
        shown = Set.of();
        bar.hide();
    }

    private void look() {
        if (panel.isDisposed() || presenter.snapshot().stored()) {
            return;
        }
        Map<String, Object> entered = presenter.entered();
        if (entered.equals(looked)) {
            return;
        }
        looked = entered;
        if (running != null) {
            running.cancel();
        }
        Snapshot blank = presenter.snapshot();
        running = Background.work(Messages.get("alike.looking"), progress -> store.like(blank, entered, progress))
                .then(this::show)
                .orElse(failure -> ILog.of(LikeNotice.class).warn("Similar records could not be looked for", failure))
                .start(bar);
    }

    private void show(List<Alike> found) {
        Set<RecordRef> now = found.stream().map(Alike::record).collect(Collectors.toSet());
        if (now.equals(shown)) {
            return;
        }
        shown = now;
        if (presenter.snapshot().stored() || found.isEmpty()) {
            hide();
        } else if (!dismissed) {
            Alike likeliest = found.getFirst();
            bar.show(
                    Tone.INFO,
                    "users",
                    text(found),
                    new NoticeBar.Way(Messages.get("alike.open"), () -> open(likeliest)),
                    new NoticeBar.Way(Messages.get("alike.merge"), () -> merge(likeliest)),
                    new NoticeBar.Way(Messages.get("alike.dismiss"), () -> dismissed = true));
        }
    }

    private static String text(List<Alike> found) {
        Alike likeliest = found.getFirst();
        String text = Messages.get("alike.found", likeliest.title(), likeliest.reasons());
        return found.size() == 1
                ? text
                : text
                        + ' '
                        + Messages.get(
                                "alike.others",
                                found.stream().skip(1).map(Alike::title).collect(Collectors.joining(", ")));
    }

    private void open(Alike alike) {
        shown = Set.of();
        host.open(alike.record());
    }

    /** What was typed is stored first, so that the two can be shown side by side and the merge be undone. */
    private void merge(Alike alike) {
        panel.save(saved -> {
            if (saved) {
                new MergeDialog(
                                panel.getShell(),
                                alike.record(),
                                presenter.snapshot().record(),
                                host::open)
                        .ask();
            } else {
                shown = Set.of();
                looked = Map.of();
            }
        });
    }
}
