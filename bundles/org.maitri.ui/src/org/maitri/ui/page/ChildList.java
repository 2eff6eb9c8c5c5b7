package org.maitri.ui.page;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.maitri.kernel.Progress;
import org.maitri.kernel.RecordRef;
import org.maitri.spi.record.Filter;
import org.maitri.spi.record.RecordType;
import org.maitri.spi.record.Records;
import org.maitri.ui.Background;
import org.maitri.ui.Ellipsis;
import org.maitri.ui.FailedState;
import org.maitri.ui.Icons;
import org.maitri.ui.internal.Messages;
import org.maitri.ui.internal.Words;
import org.maitri.ui.internal.list.Columns;
import org.maitri.ui.internal.list.Preset;
import org.maitri.ui.internal.list.RecordGrid;
import org.maitri.ui.internal.list.RecordListPresenter;
import org.maitri.ui.internal.page.PanelContext;
import org.maitri.ui.theme.Space;
import org.maitri.ui.theme.Styles;
import org.maitri.ui.theme.Theme;

/**
 * The child records of the page's record as a list, kept up to date: {@code new ChildList(parent, context,
 * "library.loan", "bookId")}. Enter or double click opens a child, a button adds one. UI thread only.
 */
public final class ChildList extends Composite {

    private static final int MOST_ROWS = 8;

    private final PageContext context;
    private final RecordType<?> type;
    private final String parentField;
    private final RecordRef of;
    private final RecordListPresenter presenter;
    private final RecordGrid grid;
    private final Label headline;
    private final ToolBar bar;
    private int rows = 1;

    /**
     * @param recordType the children's type
     * @param parentField the id of their field that holds the parent's key or reference; it need not be shown
     */
    public ChildList(Composite parent, PageContext context, String recordType, String parentField) {
        this(parent, context, recordType, parentField, context.record());
    }

    /** @param of whose children are listed: a record that the page's one belongs with */
    public ChildList(Composite parent, PageContext context, String recordType, String parentField, RecordRef of) {
        super(parent, SWT.NONE);
        this.context = context;
        this.parentField = parentField;
        this.of = of;
        type = context.service(Records.class).requireType(recordType);
        if (parent.getLayout() == null) {
            parent.setLayout(new FillLayout());
        }
        setLayout(Space.grid(2, 0, Space.XS));
        Styles.plain(this);
        headline = Styles.muted(new Label(this, SWT.NONE));
        headline.setLayoutData(Space.wide());
        bar = new ToolBar(this, SWT.FLAT | SWT.RIGHT);
        adding();
        presenter = new RecordListPresenter(
                context.service(Records.class),
                type,
                Preset.children(List.of(Filter.equal(parentField, of))),
                new Quiet(),
                this::changed);
        Columns columns = Columns.of(type, Set.of(parentField));
        String memory = "children." + context.record().type() + '.' + recordType;
        grid = new RecordGrid(this, presenter, columns);
        grid.setLayoutData(new GridData(SWT.FILL, SWT.BEGINNING, true, false, 2, 1));
        grid.onOpen(row -> context.open(row.record()));
        if (context instanceof PanelContext remembering) {
            columns.restore(remembering.remembered().get(memory));
            grid.onColumns(() -> remembering.remembered().put(memory, columns.save()));
        }
        context.onRefresh(() -> {
            if (!isDisposed()) {
                presenter.reload();
            }
        });
        addDisposeListener(event -> presenter.stop());
        presenter.restart();
    }

    private void adding() {
        ToolItem item = new ToolItem(bar, SWT.PUSH);
        item.setText(Messages.get("list.new", Words.inside(type.label())));
        item.addListener(SWT.Selection, event -> context.openNew(type.id(), Map.of(parentField, of)));
        Theme.apply(bar, () -> {
            bar.setBackground(Theme.of(bar).surface());
            item.setImage(Icons.small(bar, "plus"));
        });
    }

    /** Leaves out the button that adds a child. */
    public ChildList withoutAdding() {
        bar.dispose();
        ((GridData) headline.getLayoutData()).horizontalSpan = 2;
        return this;
    }

    private void changed() {
        if (isDisposed() || grid == null) {
            return;
        }
        RecordListPresenter.State state = presenter.state();
        Ellipsis.show(
                headline,
                switch (state) {
                    case LOADING -> "";
                    case ROWS -> presenter.headline(Map.of());
                    case EMPTY, NO_MATCH -> Messages.get("list.empty", Words.inside(type.pluralLabel()));
                    case FAILED -> FailedState.sentence(presenter.failure().orElseThrow());
                });
        grid.refresh();
        int wanted = state == RecordListPresenter.State.ROWS
                ? Math.min(MOST_ROWS, presenter.rowCount())
                : state == RecordListPresenter.State.LOADING ? rows : 0;
        GridData place = (GridData) grid.getLayoutData();
        int height = wanted == 0 ? 0 : (wanted + 1) * RecordGrid.rowHeight(this) + Space.L;
        if (place.heightHint != height) {
            rows = wanted;
            place.heightHint = height;
            grid.setVisible(height > 0);
            requestLayout();
        }
    }

    @Override
    public Point computeSize(int widthHint, int heightHint, boolean changed) {
        Point size = super.computeSize(widthHint, heightHint, changed);
        return new Point(widthHint == SWT.DEFAULT ? Math.min(size.x, 600) : size.x, size.y);
    }

    /** Short reads in the background that show no progress. */
    private final class Quiet implements RecordListPresenter.Worker {

        @Override
        public <T> Runnable run(Function<Progress, T> work, Consumer<T> result, Consumer<Throwable> failure) {
            return Background.work(Messages.get("list.loading"), work)
                    .then(result)
                    .orElse(failure)
                    .start(ChildList.this)::cancel;
        }
    }
}
