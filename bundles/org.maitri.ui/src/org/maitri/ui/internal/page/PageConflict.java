package org.maitri.ui.internal.page;

import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.eclipse.core.runtime.ILog;
import org.maitri.kernel.RecordRef;
import org.maitri.kernel.RefusedException;
import org.maitri.spi.persistence.ConflictException;
import org.maitri.spi.record.FieldKind;
import org.maitri.spi.record.Tone;
import org.maitri.ui.Background;
import org.maitri.ui.FailedState;
import org.maitri.ui.RelativeTime;
import org.maitri.ui.internal.Messages;
import org.maitri.ui.internal.input.FieldInput;

/**
 * What a page does when it could not save. Where someone else changed other fields of the record, both changes are saved;
 * where they changed the same ones, the person chooses for each. UI thread only.
 */
final class PageConflict {

    private static final int TRIES = 3;

    private final RecordPanel panel;
    private final RecordStore<?> store;
    private final RecordFormPresenter presenter;
    private final NoticeBar notice;
    private final ClashPane pane;
    private int tries;
    private Snapshot merged;

    PageConflict(
            RecordPanel panel, RecordStore<?> store, RecordFormPresenter presenter, NoticeBar notice, ClashPane pane) {
        this.panel = panel;
        this.store = store;
        this.presenter = presenter;
        this.notice = notice;
        this.pane = pane;
    }

    /**
     * The record could not be saved; everything typed stays in the form.
     *
     * @param before the record when saving began
     * @param done hears how it ends
     */
    void failed(Throwable failure, Snapshot before, Consumer<Boolean> done) {
        if (failure instanceof ConflictException && tries < TRIES) {
            tries++;
            Background.work(
                            Messages.get("page.loading"),
                            progress -> store.read(presenter.snapshot().record(), progress))
                    .then(read -> meanwhile(read, before, done))
                    .orElse(worse -> failed(worse, before, done))
                    .start(panel);
            return;
        }
        failed(failure);
        done.accept(false);
    }

    /** Says why something could not be done. */
    void failed(Throwable failure) {
        if (!(failure instanceof RefusedException)) {
            ILog.of(PageConflict.class).error(presenter.snapshot().record().toString(), failure);
        }
        notice.show(
                Tone.BAD,
                "triangle-alert",
                presenter.dirty()
                        ? Messages.get("page.notsaved", FailedState.sentence(failure))
                        : FailedState.sentence(failure));
    }

    private void meanwhile(Snapshot read, Snapshot before, Consumer<Boolean> done) {
        List<Clash> clashes = presenter.rebase(read);
        if (clashes.isEmpty() && !presenter.clashedSince(before)) {
            merged = read;
            panel.save(done);
        } else {
            ask(clashes, read);
            done.accept(false);
        }
    }

    /** The record was saved. */
    void settled() {
        pane.hide();
        tries = 0;
        if (merged != null) {
            notice.show(
                    Tone.INFO,
                    "git-merge",
                    Messages.get("conflict.merged", merged.changedBy(), when(merged)),
                    new NoticeBar.Way(Messages.get("conflict.good"), () -> {}));
            merged = null;
        }
    }

    /** Asks about fields that were changed here and by someone else; nothing where there are none. */
    void ask(List<Clash> clashes, Snapshot read) {
        if (clashes.isEmpty()) {
            return;
        }
        Set<RecordRef> pointed = new HashSet<>();
        clashes.stream()
                .filter(clash -> clash.field().kind().equals(FieldKind.REFERENCE))
                .flatMap(clash -> Stream.of(clash.before(), clash.theirs(), clash.mine()))
                .forEach(text -> FieldInput.record(text).ifPresent(pointed::add));
        if (pointed.isEmpty()) {
            ask(clashes, read, Map.of());
        } else {
            Background.work(Messages.get("page.loading"), progress -> store.titles(pointed))
                    .then(titles -> ask(clashes, read, titles))
                    .start(panel);
        }
    }

    private void ask(List<Clash> clashes, Snapshot read, Map<RecordRef, String> titles) {
        notice.hide();
        String text = Messages.count("conflict.fields", clashes.size(), read.changedBy(), when(read));
        pane.show(
                text,
                clashes,
                new HashMap<>(titles),
                (field, input) -> presenter.type(field, input),
                () -> panel.save(saved -> {}));
    }

    private static String when(Snapshot read) {
        return RelativeTime.local().text(read.changedAt(), Instant.now());
    }
}
