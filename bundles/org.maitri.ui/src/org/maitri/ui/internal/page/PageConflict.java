package org.maitri.ui.internal.page;

import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import org.eclipse.core.runtime.ILog;
import org.maitri.kernel.RefusedException;
import org.maitri.spi.persistence.ConflictException;
import org.maitri.spi.record.Field;
import org.maitri.spi.record.Tone;
import org.maitri.ui.Background;
import org.maitri.ui.FailedState;
import org.maitri.ui.RelativeTime;
import org.maitri.ui.internal.Messages;

/** What a page does when it could not save, above all because someone else was faster. UI thread only. */
final class PageConflict {

    private final RecordPanel panel;
    private final RecordStore<?> store;
    private final RecordFormPresenter presenter;
    private final NoticeBar notice;

    PageConflict(RecordPanel panel, RecordStore<?> store, RecordFormPresenter presenter, NoticeBar notice) {
        this.panel = panel;
        this.store = store;
        this.presenter = presenter;
        this.notice = notice;
    }

    /** Says why nothing was saved; everything typed stays in the form. */
    void failed(Throwable failure) {
        if (failure instanceof ConflictException) {
            Background.work(
                            Messages.get("page.loading"),
                            progress -> store.read(presenter.snapshot().record(), progress))
                    .then(this::meanwhile)
                    .orElse(this::failed)
                    .start(panel);
            return;
        }
        if (!(failure instanceof RefusedException)) {
            ILog.of(PageConflict.class).error(presenter.snapshot().record().toString(), failure);
        }
        notice.show(Tone.BAD, "triangle-alert", Messages.get("page.notsaved", FailedState.sentence(failure)));
    }

    private void meanwhile(Snapshot read) {
        List<Field<?>> both = presenter.rebase(read);
        if (both.isEmpty()) {
            ask(Messages.get("conflict.others", read.changedBy(), when(read)), read);
        } else {
            tell(both, read);
        }
    }

    /** Says that fields being changed here were changed by someone else; nothing where there are none. */
    void tell(List<Field<?>> both, Snapshot read) {
        if (!both.isEmpty()) {
            String fields = both.stream().map(Field::label).collect(Collectors.joining(", "));
            ask(Messages.get("conflict.fields", read.changedBy(), fields, when(read)), read);
        }
    }

    private static String when(Snapshot read) {
        return RelativeTime.local().text(read.changedAt(), Instant.now());
    }

    private void ask(String text, Snapshot read) {
        notice.show(
                Tone.WARNING,
                "git-merge",
                text,
                new NoticeBar.Way(Messages.get("conflict.keep"), () -> {}),
                new NoticeBar.Way(Messages.get("conflict.reload"), () -> {
                    panel.discard();
                    presenter.reset(read);
                }));
    }
}
