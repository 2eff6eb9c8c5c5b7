package org.maitri.workbench.internal.attention;

import java.util.List;
import java.util.function.Consumer;
import org.eclipse.jface.action.Action;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.part.ViewPart;
import org.maitri.spi.finding.Finding;
import org.maitri.spi.finding.Findings;
import org.maitri.ui.Background;
import org.maitri.ui.EmptyState;
import org.maitri.ui.FailedState;
import org.maitri.ui.Icons;
import org.maitri.ui.theme.Space;
import org.maitri.ui.theme.Theme;
import org.maitri.workbench.internal.Messages;
import org.maitri.workbench.internal.navigation.RecordChanges;
import org.maitri.workbench.internal.navigation.RecordNavigation;
import org.maitri.workbench.internal.navigation.Services;
import org.maitri.workbench.internal.start.ProfileSession;
import org.maitri.workbench.internal.start.ProfileState;

/** What the installed rules see, the most urgent first, with why and what to do. */
public final class AttentionView extends ViewPart {

    public static final String ID = "org.maitri.workbench.view.attention";

    private static final int EXPLANATION_HEIGHT = 108;

    private final AttentionPresenter presenter = new AttentionPresenter();
    private final StackLayout stack = new StackLayout();
    private final Consumer<ProfileState> profileListener = state -> refresh();
    private ProfileSession session;
    private Composite root;
    private Composite list;
    private FindingTree tree;
    private Label count;
    private Label explanation;
    private FindingActions actions;
    private EmptyState nothing;
    private EmptyState waiting;
    private Control failed;
    private Background.Running reading;

    @Override
    public void createPartControl(Composite parent) {
        root = new Composite(parent, SWT.NONE);
        root.setLayout(stack);
        waiting = new EmptyState(root, "bell", Messages.get("attention.waiting"));
        nothing = new EmptyState(root, "circle-check", Messages.get("attention.nothing"));
        createList();
        Action refresh = new Action(Messages.get("attention.refresh"), Icons.descriptor("refresh-cw")) {

            @Override
            public void run() {
                refresh();
            }
        };
        getViewSite().getActionBars().getToolBarManager().add(refresh);
        session = getSite().getService(ProfileSession.class);
        session.addListener(profileListener);
        RecordChanges.onChange(root, this::refresh);
    }

    private void createList() {
        list = new Composite(root, SWT.NONE);
        list.setLayout(Space.grid(1, 0, Space.S));
        count = new Label(list, SWT.NONE);
        var heading = Space.wide();
        heading.horizontalIndent = Space.S;
        heading.verticalIndent = Space.S;
        count.setLayoutData(heading);
        tree = new FindingTree(list, this::explain, this::open);
        tree.setLayoutData(Space.fill());
        explanation = new Label(list, SWT.WRAP);
        var place = Space.wide();
        place.heightHint = EXPLANATION_HEIGHT;
        place.horizontalIndent = Space.S;
        explanation.setLayoutData(place);
        actions = new FindingActions(list, getSite().getPage());
        var below = Space.wide();
        below.horizontalIndent = Space.S;
        actions.setLayoutData(below);
        Theme.apply(list, () -> {
            list.setBackground(Theme.of(list).surface());
            count.setBackground(Theme.of(list).surface());
            count.setForeground(Theme.of(list).text());
            explanation.setBackground(Theme.of(list).surface());
            explanation.setForeground(Theme.of(list).mutedText());
        });
    }

    private void explain(Finding finding) {
        explanation.setText(finding.title() + '\n' + finding.explanation());
        actions.show(finding);
    }

    private void open(Finding finding) {
        new RecordNavigation(getSite().getPage()).open(finding.record());
    }

    private void refresh() {
        if (session.state().openProfile().isEmpty()) {
            top(waiting);
            return;
        }
        if (reading != null) {
            reading.cancel();
        }
        reading = Background.work(
                        Messages.get("attention.reading"),
                        progress ->
                                Services.require(getSite(), Findings.class).find(AttentionPresenter.LIMIT, progress))
                .then(this::show)
                .orElse(this::showFailure)
                .start(root);
    }

    private void show(List<Finding> findings) {
        tree.show(presenter.groups(findings));
        if (tree.selected().isEmpty()) {
            explanation.setText("");
            actions.clear();
        }
        count.setText(Messages.count("attention.count", findings.size()));
        top(findings.isEmpty() ? nothing : list);
    }

    private void showFailure(Throwable failure) {
        failed = new FailedState(root, Messages.get("attention.failed"), failure, this::refresh);
        top(failed);
    }

    private void top(Control control) {
        if (failed != null && failed != control) {
            failed.dispose();
            failed = null;
        }
        stack.topControl = control;
        root.layout(true, true);
    }

    @Override
    public void setFocus() {
        if (stack.topControl == list) {
            tree.setFocus();
        } else {
            root.setFocus();
        }
    }

    @Override
    public void dispose() {
        session.removeListener(profileListener);
        super.dispose();
    }
}
