package org.maitri.workbench.internal.history;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.ActionContributionItem;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IToolBarManager;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.part.ViewPart;
import org.maitri.kernel.Progress;
import org.maitri.spi.audit.Journal;
import org.maitri.spi.audit.Journal.Commit;
import org.maitri.spi.audit.Journal.Undone;
import org.maitri.spi.merge.Merges;
import org.maitri.ui.Background;
import org.maitri.ui.EmptyState;
import org.maitri.ui.FailedState;
import org.maitri.ui.Icons;
import org.maitri.workbench.internal.Messages;
import org.maitri.workbench.internal.navigation.RecordChanges;
import org.maitri.workbench.internal.navigation.Services;
import org.maitri.workbench.internal.start.ProfileSession;

/** Everything that was done in the open profile, newest first; each commit can be taken back. */
public final class HistoryView extends ViewPart {

    public static final String ID = "org.maitri.workbench.view.history";

    private final HistoryPresenter presenter = new HistoryPresenter();
    private final StackLayout stack = new StackLayout();
    private ProfileSession session;
    private Composite root;
    private CommitTable table;
    private EmptyState nothing;
    private EmptyState closed;
    private Action undo;
    private Action older;
    private Background.Running reading;

    @Override
    public void createPartControl(Composite parent) {
        root = new Composite(parent, SWT.NONE);
        root.setLayout(stack);
        nothing = new EmptyState(root, "history", Messages.get("history.nothing"));
        closed = new EmptyState(root, "database", Messages.get("history.closed"));
        table = new CommitTable(root, commit -> undo.setEnabled(HistoryPresenter.canUndo(commit)));
        undo = action("history.undo", "undo-2", this::undoSelected);
        older = action("history.older", "chevrons-down", this::readMore);
        unattended();
        undo.setEnabled(false);
        session = getSite().getService(ProfileSession.class);
        session.follow(root, state -> refresh());
        RecordChanges.onChange(root, this::refresh);
    }

    private Action action(String key, String icon, Runnable run) {
        Action action = new Action(Messages.get(key), Icons.descriptor(icon)) {

            @Override
            public void run() {
                run.run();
            }
        };
        ActionContributionItem item = new ActionContributionItem(action);
        item.setMode(ActionContributionItem.MODE_FORCE_TEXT);
        IToolBarManager bar = getViewSite().getActionBars().getToolBarManager();
        bar.add(item);
        return action;
    }

    /** What is scheduled writes down that it began and ended, every few minutes: only who looks for it wants to see it. */
    private void unattended() {
        Action all = new Action(Messages.get("history.unattended"), IAction.AS_CHECK_BOX) {

            @Override
            public void run() {
                presenter.tellUnattended(isChecked());
                refresh();
            }
        };
        getViewSite().getActionBars().getMenuManager().add(all);
    }

    private void refresh() {
        if (session.state().openProfile().isEmpty()) {
            presenter.forget();
            show();
        } else {
            read(Optional.empty(), page -> {
                presenter.forget();
                presenter.add(page);
            });
        }
    }

    private void readMore() {
        read(presenter.next(), presenter::add);
    }

    private void read(Optional<Long> before, Consumer<List<Commit>> take) {
        if (reading != null) {
            reading.cancel();
        }
        reading = Background.work(
                        Messages.get("history.reading"),
                        progress -> presenter.page(Services.require(getSite(), Journal.class), before))
                .then(page -> {
                    take.accept(page);
                    show();
                })
                .start(root);
    }

    private void show() {
        table.show(presenter.commits());
        older.setEnabled(presenter.hasMore());
        undo.setEnabled(table.selected().map(HistoryPresenter::canUndo).orElse(false));
        Control none = session.state().openProfile().isEmpty() ? closed : nothing;
        Control top = presenter.commits().isEmpty() ? none : table;
        if (stack.topControl != top) {
            stack.topControl = top;
            root.layout(true, true);
        }
    }

    private void undoSelected() {
        Optional<Commit> chosen = table.selected().filter(HistoryPresenter::canUndo);
        if (chosen.isEmpty()
                || !MessageDialog.openConfirm(
                        root.getShell(),
                        Messages.get("history.undo"),
                        Messages.count(
                                "history.undo.question",
                                chosen.get().changes(),
                                chosen.get().label()))) {
            return;
        }
        Commit commit = chosen.get();
        Background.work(Messages.get("history.undoing", commit.label()), progress -> undo(commit.id(), progress))
                .then(this::say)
                .orElse(failure -> FailedState.dialog(root.getShell(), Messages.get("history.undo"), failure))
                .shown()
                .start(root);
    }

    /** A merge is taken back field by field, also after later edits. */
    private Undone undo(UUID commit, Progress progress) {
        Merges merges = Services.require(getSite(), Merges.class);
        Optional<Merges.Merge> merge = merges.ofCommit(commit);
        if (merge.isEmpty()) {
            return Services.require(getSite(), Journal.class).undo(commit, progress);
        }
        Merges.Unmerged undone = merges.undo(merge.get().id(), progress);
        return new Undone(
                undone.commit(),
                undone.returned(),
                0,
                undone.kept().stream().map(Merges.Kept::record).distinct().toList());
    }

    private void say(Undone undone) {
        refresh();
        if (!undone.conflicts().isEmpty()) {
            MessageDialog.openInformation(
                    root.getShell(),
                    Messages.get("history.undo"),
                    Messages.count("history.conflicts", undone.conflicts().size()));
        }
    }

    @Override
    public void setFocus() {
        table.setFocus();
    }
}
