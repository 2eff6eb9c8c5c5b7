package org.maitri.workbench.internal.history;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnViewerToolTipSupport;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.maitri.spi.audit.Journal.Commit;
import org.maitri.ui.Accessibility;
import org.maitri.ui.NumberFormats;
import org.maitri.ui.RelativeTime;
import org.maitri.ui.theme.Theme;
import org.maitri.workbench.internal.Messages;

/** Commits as rows: when, who, what, how many records. */
final class CommitTable extends Composite {

    private static final int LEAST_WIDTH = 76;

    private final TableViewer viewer;

    CommitTable(Composite parent, Consumer<Commit> selected) {
        super(parent, SWT.NONE);
        TableColumnLayout columns = new TableColumnLayout();
        setLayout(columns);
        viewer = new TableViewer(this, SWT.FULL_SELECTION | SWT.SINGLE | SWT.V_SCROLL);
        viewer.setContentProvider(ArrayContentProvider.getInstance());
        viewer.getTable().setHeaderVisible(true);
        Accessibility.name(viewer.getTable(), Messages.get("history.accessible"));
        RelativeTime time = RelativeTime.local();
        NumberFormats numbers = NumberFormats.local();
        column(
                columns,
                "history.when",
                SWT.LEAD,
                20,
                commit -> time.text(commit.at(), Instant.now()),
                commit -> time.exact(commit.at()));
        column(columns, "history.what", SWT.LEAD, 44, Commit::label, commit -> null);
        column(columns, "history.who", SWT.LEAD, 18, Commit::actor, commit -> null);
        column(columns, "history.records", SWT.TRAIL, 10, commit -> numbers.whole(commit.changes()), commit -> null);
        column(
                columns,
                "history.state",
                SWT.LEAD,
                14,
                commit -> commit.undone() ? Messages.get("history.undone") : "",
                commit -> null);
        ColumnViewerToolTipSupport.enableFor(viewer);
        viewer.addSelectionChangedListener(event -> selected().ifPresent(selected));
        Theme.apply(this, () -> {
            viewer.getTable().setBackground(Theme.of(this).surface());
            viewer.getTable().setForeground(Theme.of(this).text());
        });
    }

    private void column(
            TableColumnLayout layout,
            String key,
            int align,
            int weight,
            Function<Commit, String> text,
            Function<Commit, String> tooltip) {
        TableViewerColumn column = new TableViewerColumn(viewer, align);
        column.getColumn().setText(Messages.get(key));
        column.setLabelProvider(new ColumnLabelProvider() {

            @Override
            public String getText(Object element) {
                return text.apply((Commit) element);
            }

            @Override
            public String getToolTipText(Object element) {
                return tooltip.apply((Commit) element);
            }
        });
        layout.setColumnData(column.getColumn(), new ColumnWeightData(weight, LEAST_WIDTH));
    }

    void show(List<Commit> commits) {
        Optional<Commit> before = selected();
        viewer.setInput(commits);
        before.flatMap(commit -> commits.stream()
                        .filter(each -> each.id().equals(commit.id()))
                        .findFirst())
                .ifPresent(commit -> viewer.setSelection(new org.eclipse.jface.viewers.StructuredSelection(commit)));
    }

    Optional<Commit> selected() {
        return Optional.ofNullable((Commit) viewer.getStructuredSelection().getFirstElement());
    }

    @Override
    public boolean setFocus() {
        return viewer.getTable().setFocus();
    }
}
