package org.maitri.workbench.internal.attention;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.jface.layout.TreeColumnLayout;
import org.eclipse.jface.viewers.CellLabelProvider;
import org.eclipse.jface.viewers.ColumnLayoutData;
import org.eclipse.jface.viewers.ColumnPixelData;
import org.eclipse.jface.viewers.ColumnViewerToolTipSupport;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.ITreeContentProvider;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.jface.viewers.TreeViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.maitri.spi.finding.Finding;
import org.maitri.ui.Accessibility;
import org.maitri.ui.RelativeTime;
import org.maitri.ui.theme.Fonts;
import org.maitri.ui.theme.Theme;
import org.maitri.workbench.internal.Messages;
import org.maitri.workbench.internal.attention.AttentionPresenter.Group;
import org.maitri.workbench.internal.attention.AttentionPresenter.Topic;

/** The findings in groups, the most urgent first; Enter and double click open the record. */
final class FindingTree extends Composite {

    private static final int MATTER_WIDTH = 160;
    private static final int SINCE_WIDTH = 104;
    private static final int INDENT = 64;

    private final TreeViewer viewer;

    FindingTree(Composite parent, Consumer<Finding> selected, Consumer<Finding> open) {
        super(parent, SWT.NONE);
        TreeColumnLayout columns = new TreeColumnLayout();
        setLayout(columns);
        viewer = new TreeViewer(this, SWT.FULL_SELECTION | SWT.V_SCROLL);
        viewer.setContentProvider(new Groups());
        FindingLabels labels = new FindingLabels(this);
        column(columns, labels.matter(), "attention.matter", new ColumnWeightData(1, MATTER_WIDTH));
        column(columns, labels.since(), "attention.since", new ColumnPixelData(Fonts.grown(this, SINCE_WIDTH)));
        var first = viewer.getTree().getColumn(0);
        first.addListener(SWT.Resize, event -> {
            labels.room(first.getWidth() - INDENT);
            viewer.refresh(true);
        });
        ColumnViewerToolTipSupport.enableFor(viewer);
        viewer.addOpenListener(event -> finding((IStructuredSelection) event.getSelection(), open));
        viewer.addSelectionChangedListener(event -> finding(event.getStructuredSelection(), selected));
        RelativeTime.onTick(this, () -> viewer.refresh(true));
        Accessibility.name(viewer.getTree(), Messages.get("attention.accessible"));
        Theme.apply(this, () -> {
            Theme theme = Theme.of(this);
            setBackground(theme.surface());
            viewer.getTree().setBackground(theme.surface());
            viewer.getTree().setForeground(theme.text());
            viewer.refresh();
        });
    }

    private void column(TreeColumnLayout layout, CellLabelProvider labels, String title, ColumnLayoutData width) {
        TreeViewerColumn column = new TreeViewerColumn(viewer, SWT.LEAD);
        column.getColumn().setText(Messages.get(title));
        column.setLabelProvider(labels);
        layout.setColumnData(column.getColumn(), width);
    }

    private static void finding(IStructuredSelection selection, Consumer<Finding> with) {
        if (selection.getFirstElement() instanceof Finding finding) {
            with.accept(finding);
        }
    }

    /** Groups are open as the person left them. */
    void show(List<Group> groups) {
        Optional<Finding> before = selected();
        Set<Topic> known = topics(viewer.getInput() instanceof List<?> shown ? shown.stream() : Stream.empty());
        Set<Topic> open = topics(Stream.of(viewer.getExpandedElements()));
        viewer.setInput(groups);
        for (Group group : groups) {
            viewer.setExpandedState(group, known.contains(group.topic()) ? open.contains(group.topic()) : group.open());
        }
        before.flatMap(finding -> same(finding, groups))
                .ifPresent(finding -> viewer.setSelection(new StructuredSelection(finding)));
    }

    private static Set<Topic> topics(Stream<?> groups) {
        return groups.map(Group.class::cast).map(Group::topic).collect(Collectors.toSet());
    }

    /** What was selected stays so while others come and go, also if it has become older. */
    private static Optional<Finding> same(Finding before, List<Group> groups) {
        return groups.stream()
                .flatMap(group -> group.findings().stream())
                .filter(finding ->
                        finding.rule().equals(before.rule()) && finding.record().equals(before.record()))
                .findFirst();
    }

    Optional<Finding> selected() {
        return viewer.getStructuredSelection().getFirstElement() instanceof Finding finding
                ? Optional.of(finding)
                : Optional.empty();
    }

    @Override
    public boolean setFocus() {
        return viewer.getTree().setFocus();
    }

    private static final class Groups implements ITreeContentProvider {

        @Override
        public Object[] getElements(Object input) {
            return ((List<?>) input).toArray();
        }

        @Override
        public Object[] getChildren(Object parent) {
            return parent instanceof Group group ? group.findings().toArray() : new Object[0];
        }

        @Override
        public Object getParent(Object element) {
            return null;
        }

        @Override
        public boolean hasChildren(Object element) {
            return element instanceof Group;
        }
    }
}
