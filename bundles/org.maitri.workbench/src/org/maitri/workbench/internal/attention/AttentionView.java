package org.maitri.workbench.internal.attention;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.eclipse.jface.action.Action;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.part.ViewPart;
import org.maitri.kernel.Progress;
import org.maitri.spi.finding.Finding;
import org.maitri.spi.finding.FindingRule;
import org.maitri.spi.finding.Findings;
import org.maitri.ui.Background;
import org.maitri.ui.EmptyState;
import org.maitri.ui.FailedState;
import org.maitri.ui.Icons;
import org.maitri.ui.Later;
import org.maitri.ui.theme.Space;
import org.maitri.ui.theme.Styles;
import org.maitri.ui.theme.Theme;
import org.maitri.workbench.internal.Messages;
import org.maitri.workbench.internal.attention.AttentionPresenter.Group;
import org.maitri.workbench.internal.navigation.RecordChanges;
import org.maitri.workbench.internal.navigation.RecordNavigation;
import org.maitri.workbench.internal.navigation.Services;
import org.maitri.workbench.internal.start.ProfileSession;

/** What the installed rules see, the most urgent first, with why and what to do. */
public final class AttentionView extends ViewPart {

    public static final String ID = "org.maitri.workbench.view.attention";

    private final AttentionPresenter presenter = new AttentionPresenter();
    private final StackLayout stack = new StackLayout();
    private ProfileSession session;
    private Composite root;
    private Composite list;
    private FindingTree tree;
    private Label count;
    private Composite details;
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
        stack.topControl = waiting;
        Action refresh = new Action(Messages.get("attention.refresh"), Icons.descriptor("refresh-cw")) {

            @Override
            public void run() {
                refresh();
            }
        };
        getViewSite().getActionBars().getToolBarManager().add(refresh);
        session = getSite().getService(ProfileSession.class);
        Later.make(root, this::createRest);
    }

    private void createRest() {
        nothing = new EmptyState(root, "circle-check", Messages.get("attention.nothing"));
        createList();
        session.follow(root, state -> refresh());
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
        tree = new FindingTree(list, finding -> about(Optional.of(finding)), this::open);
        tree.setLayoutData(Space.fill());
        details = Styles.raised(new Composite(list, SWT.NONE));
        details.setLayout(Space.grid(1, Space.S, Space.S));
        details.setLayoutData(Space.wide());
        explanation = Styles.muted(new Label(details, SWT.WRAP));
        var words = Space.wide();
        words.widthHint = 120;
        explanation.setLayoutData(words);
        actions = new FindingActions(details, getSite().getPage());
        actions.setLayoutData(Space.wide());
        about(Optional.empty());
        Theme.apply(list, () -> {
            list.setBackground(Theme.of(list).surface());
            count.setBackground(Theme.of(list).surface());
            count.setForeground(Theme.of(list).text());
        });
    }

    /** Shows why a finding needs attention and what can be done; without one the list has that room. */
    private void about(Optional<Finding> finding) {
        ((GridData) details.getLayoutData()).exclude = finding.isEmpty();
        details.setVisible(finding.isPresent());
        explanation.setText(
                finding.map(each -> each.title() + '\n' + each.explanation()).orElse(""));
        finding.ifPresentOrElse(actions::show, actions::clear);
        details.requestLayout();
    }

    private void open(Finding finding) {
        new RecordNavigation(getSite().getPage()).open(finding.record());
    }

    private void refresh() {
        if (list == null || session.state().openProfile().isEmpty()) {
            top(waiting);
            return;
        }
        if (reading != null) {
            reading.cancel();
        }
        reading = Background.work(Messages.get("attention.reading"), this::groups)
                .then(this::show)
                .orElse(this::showFailure)
                .start(root);
    }

    private List<Group> groups(Progress progress) {
        Findings findings = Services.require(getSite(), Findings.class);
        return presenter.groups(
                findings.find(AttentionPresenter.LIMIT, progress),
                findings.rules().stream().collect(Collectors.toMap(FindingRule::id, FindingRule::label)));
    }

    private void show(List<Group> groups) {
        tree.show(groups);
        if (tree.selected().isEmpty()) {
            about(Optional.empty());
        }
        int found = groups.stream().mapToInt(group -> group.findings().size()).sum();
        count.setText(Messages.count("attention.count", found));
        top(groups.isEmpty() ? nothing : list);
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
}
