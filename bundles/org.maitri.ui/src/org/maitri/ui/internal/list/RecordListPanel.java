package org.maitri.ui.internal.list;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.maitri.kernel.Progress;
import org.maitri.kernel.RecordRef;
import org.maitri.spi.record.Condition;
import org.maitri.spi.record.ListRow;
import org.maitri.spi.record.RecordType;
import org.maitri.spi.record.Records;
import org.maitri.ui.Background;
import org.maitri.ui.EmptyState;
import org.maitri.ui.FailedState;
import org.maitri.ui.Later;
import org.maitri.ui.internal.Messages;
import org.maitri.ui.internal.Words;
import org.maitri.ui.theme.Space;
import org.maitri.ui.theme.Styles;

/** A whole list: headline, conditions, table or its empty states, and the line below. UI thread only. */
public final class RecordListPanel extends Composite {

    private final ListHost host;
    private final String key;
    private final RecordListPresenter presenter;
    private final ListHeader header;
    private final FilterBar bar;
    private final Composite stack;
    private final StackLayout front = new StackLayout();
    private final RecordGrid grid;
    private final ListActions actions;
    private final RowPreview preview;
    private Control shownState;
    private RecordListPresenter.State state;

    /** @param preset what is always shown, @param key under which columns are remembered */
    public RecordListPanel(
            Composite parent, ListHost host, Records records, RecordType<?> type, Preset preset, String key) {
        super(parent, SWT.NONE);
        this.host = host;
        this.key = "columns." + key;
        Styles.plain(this);
        setLayout(Space.grid(1, 0, 0));
        presenter = new RecordListPresenter(records, type, preset, new Quiet(), this::changed);
        Columns usual = Columns.of(type, Set.of());
        Columns columns = preset.sort().map(sort -> usual.about(sort.field())).orElse(usual);
        columns.restore(host.remembered().get(this.key));
        header = new ListHeader(this, type);
        header.setLayoutData(Space.wide());
        bar = new FilterBar(header, presenter, host.services());
        header.conditions(bar);
        stack = Styles.plain(new Composite(this, SWT.NONE));
        stack.setLayout(front);
        stack.setLayoutData(Space.fill());
        grid = new RecordGrid(stack, presenter, columns);
        Footer footer = new Footer(this);
        footer.setLayoutData(new GridData(SWT.FILL, SWT.END, true, false));
        actions = new ListActions(host, presenter, grid, footer);
        Later.make(header, () -> header.fill(actions, presenter));
        grid.onOpen(row -> host.open(row.record()));
        ListSums sums = new ListSums(this, records);
        grid.onSelect(() -> footer.select(grid, sums));
        grid.onColumns(() -> host.remembered().put(this.key, columns.save()));
        grid.table().addListener(SWT.KeyDown, event -> {
            if (event.character == '/' && event.stateMask == 0) {
                bar.focusQuick();
            }
        });
        preview = new RowPreview(grid, host::preview);
        bar.onLeave(grid::setFocus);
        addDisposeListener(event -> presenter.stop());
        presenter.restart();
    }

    private void changed() {
        if (isDisposed() || grid == null || actions == null) {
            return;
        }
        header.headline(presenter.headline(bar.titles()));
        bar.refresh(() -> header.headline(presenter.headline(bar.titles())));
        show(presenter.state());
        grid.refresh();
    }

    private void show(RecordListPresenter.State now) {
        if (now != state || now == RecordListPresenter.State.FAILED) {
            Control before = shownState;
            shownState = switch (now) {
                case LOADING, ROWS -> null;
                case EMPTY -> empty();
                case NO_MATCH -> noMatch();
                case FAILED ->
                    new FailedState(
                            stack,
                            Messages.get("list.failed", presenter.type().pluralLabel()),
                            presenter.failure().orElseThrow(),
                            presenter::restart);
            };
            state = now;
            front.topControl = shownState == null ? grid : shownState;
            stack.layout();
            if (before != null) {
                before.dispose();
            }
        }
    }

    private EmptyState noMatch() {
        String none = Messages.get("list.nomatch", Words.inside(presenter.type().pluralLabel()));
        return presenter.asked().narrowed()
                ? new EmptyState(stack, "search-x", none).button(Messages.get("list.clear"), this::clear)
                : new EmptyState(
                        stack, presenter.type().icon(), told(presenter.asked().whenNone(), none));
    }

    private EmptyState empty() {
        RecordType<?> type = presenter.type();
        String none = Messages.get("list.empty", Words.inside(type.pluralLabel()));
        EmptyState empty = new EmptyState(stack, type.icon(), told(type.whenNone(), none));
        if (actions.mayAdd()) {
            empty.button(Messages.get("list.new", Words.inside(type.label())), actions::openNew);
            empty.button(Messages.get("list.import"), () -> host.command("org.maitri.workbench.command.import"));
        }
        return empty;
    }

    private static String told(String own, String otherwise) {
        return own.isBlank() ? otherwise : own;
    }

    private void clear() {
        bar.cleared();
        presenter.asked().clear();
        grid.setFocus();
    }

    public ListActions actions() {
        return actions;
    }

    public RecordGrid grid() {
        return grid;
    }

    /** The selected records, from top to bottom; none where all of a long list are selected, which are not fetched. */
    public List<RecordRef> selected() {
        return grid.everything()
                ? List.of()
                : grid.selection().stream().map(ListRow::record).toList();
    }

    /** Shows the record under the cursor beside the list, or no longer. */
    public void preview() {
        preview.toggle();
    }

    /** The record some steps before or after one, as far as it was fetched; a step fetches what comes next. */
    public Optional<RecordRef> neighbour(RecordRef record, int step) {
        int index = presenter.indexOf(record);
        return index < 0 || index + step < 0 || index + step >= presenter.rowCount()
                ? Optional.empty()
                : Optional.ofNullable(presenter.row(index + step)).map(ListRow::record);
    }

    /** Shows only what meets a condition, until the person takes that away. @param words what it means */
    public void within(String words, Condition condition) {
        bar.cleared();
        presenter.asked().only(words, condition);
    }

    /** Puts the cursor into the quick filter. */
    public void focusFilter() {
        bar.focusQuick();
    }

    /** Fetches what is shown again. */
    public void reload() {
        presenter.reload();
    }

    @Override
    public boolean setFocus() {
        Control shown = front.topControl == null ? grid : front.topControl;
        return !shown.isDisposed() && shown.setFocus(); // asked for while the list goes, too
    }

    /** Short reads in the background that show no progress. */
    private final class Quiet implements RecordListPresenter.Worker {

        @Override
        public <T> Runnable run(Function<Progress, T> work, Consumer<T> result, Consumer<Throwable> failure) {
            Background.Running running = Background.work(Messages.get("list.loading"), work)
                    .then(result)
                    .orElse(failure)
                    .start(RecordListPanel.this);
            return running::cancel;
        }
    }
}
