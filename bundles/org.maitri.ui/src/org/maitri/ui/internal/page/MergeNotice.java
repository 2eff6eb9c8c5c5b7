package org.maitri.ui.internal.page;

import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.eclipse.swt.widgets.Composite;
import org.maitri.kernel.RecordRef;
import org.maitri.spi.merge.Merges;
import org.maitri.spi.record.Tone;
import org.maitri.ui.Background;
import org.maitri.ui.FailedState;
import org.maitri.ui.internal.merge.Messages;

/**
 * Says on the page of an absorbed record into which one it went, and on that one's page, for a day, what went into it; takes
 * the merge back. UI thread only.
 */
final class MergeNotice {

    private static final Duration FRESH = Duration.ofDays(1);

    private final PageHost host;
    private final Consumer<Boolean> absorbed;
    private final NoticeBar bar;
    /** What was undone here stays in sight when the page is read again. */
    private boolean told;

    private final Set<UUID> closed = new HashSet<>();

    /** @param absorbed hears whether the record went into another */
    MergeNotice(Composite parent, PageHost host, Consumer<Boolean> absorbed) {
        this.host = host;
        this.absorbed = absorbed;
        bar = new NoticeBar(parent);
    }

    void refresh(RecordRef record) {
        Optional<Merges> merges = host.services().find(Merges.class);
        if (merges.isPresent()) {
            Background.work(
                            Messages.get("dialog.loading"),
                            progress -> merges.get().absorbing(record).or(() -> latest(record, merges.get())))
                    .then(merge -> show(record, merge))
                    .orElse(failure -> bar.hide())
                    .start(bar);
        }
    }

    private static Optional<Merges.Merge> latest(RecordRef survivor, Merges merges) {
        Instant since = Instant.now().minus(FRESH);
        return merges.survivedBy(survivor).stream()
                .findFirst()
                .filter(merge -> merge.at().isAfter(since));
    }

    private void show(RecordRef record, Optional<Merges.Merge> known) {
        Optional<Merges.Merge> merge = known.filter(it -> !closed.contains(it.id()));
        boolean went = merge.filter(it -> it.absorbed().equals(record)).isPresent();
        absorbed.accept(went);
        if (merge.isEmpty()) {
            if (!told) {
                bar.hide();
            }
            return;
        }
        told = false;
        if (!went) {
            bar.show(
                    Tone.INFO,
                    "merge",
                    Messages.get("banner.survived", merge.get().absorbedTitle()),
                    new NoticeBar.Way(Messages.get("banner.undo"), () -> undo(record, merge.get())),
                    new NoticeBar.Way(
                            Messages.get("dialog.close"),
                            () -> closed.add(merge.get().id())));
            return;
        }
        String survivor = merge.get().survivorTitle();
        bar.show(
                Tone.INFO,
                "merge",
                Messages.get("banner.merged", survivor),
                new NoticeBar.Way(Messages.get("banner.open", survivor), () -> {
                    show(record, merge);
                    host.open(merge.get().survivor());
                }),
                new NoticeBar.Way(Messages.get("banner.undo"), () -> undo(record, merge.get())));
    }

    private void undo(RecordRef record, Merges.Merge merge) {
        Background.work(
                        Messages.get("undo.running"),
                        progress -> host.services().require(Merges.class).undo(merge.id(), progress))
                .then(this::undone)
                .orElse(failure -> bar.show(
                        Tone.BAD,
                        "triangle-alert",
                        Messages.get("undo.failed", FailedState.sentence(failure)),
                        new NoticeBar.Way(Messages.get("dialog.close"), () -> show(record, Optional.of(merge)))))
                .start(bar);
    }

    private void undone(Merges.Unmerged undone) {
        String text = Messages.get(
                "done.undone", undone.merge().absorbedTitle(), undone.merge().survivorTitle());
        if (!undone.kept().isEmpty()) {
            text += ' '
                    + Messages.get(
                            "done.kept",
                            undone.kept().stream()
                                    .map(Merges.Kept::field)
                                    .distinct()
                                    .collect(Collectors.joining(", ")));
        }
        told = true;
        bar.show(Tone.GOOD, "check", text, new NoticeBar.Way(Messages.get("dialog.close"), () -> told = false));
    }
}
