package org.maitri.ui.internal.list;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.maitri.kernel.RecordRef;
import org.maitri.spi.record.Condition;
import org.maitri.spi.record.Filter;
import org.maitri.spi.record.Records;
import org.maitri.ui.Accessibility;
import org.maitri.ui.Background;
import org.maitri.ui.Icons;
import org.maitri.ui.internal.Messages;
import org.maitri.ui.internal.Services;
import org.maitri.ui.internal.Words;
import org.maitri.ui.theme.Space;
import org.maitri.ui.theme.Styles;
import org.maitri.ui.theme.Theme;

/** The conditions of a list in words, the quick filter, and the way to add more. */
final class FilterBar extends Composite {

    private static final int PAUSE = 250;

    private final RecordListPresenter presenter;
    private final Services services;
    private final FilterMenu menu;
    private final Text quick;
    private final Composite chips;
    private List<Filter> shown = List.of();
    private String within = "";
    private Map<RecordRef, String> titles = Map.of();
    private int typed;

    FilterBar(Composite parent, RecordListPresenter presenter, Services services) {
        super(parent, SWT.NONE);
        this.presenter = presenter;
        this.services = services;
        menu = new FilterMenu(presenter, services);
        setLayout(Space.grid(3, 0, Space.S));
        Styles.plain(this);
        quick = new Text(this, SWT.SINGLE | SWT.BORDER | SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
        String hint = presenter
                .asked()
                .quickField()
                .map(field -> Messages.get("filter.quick", Words.inside(field.label())))
                .orElse("");
        quick.setMessage(hint);
        Accessibility.name(quick, hint);
        GridData place = new GridData(SWT.BEGINNING, SWT.CENTER, false, false);
        place.widthHint = 200;
        place.exclude = hint.isEmpty();
        quick.setLayoutData(place);
        quick.setVisible(!hint.isEmpty());
        quick.addListener(SWT.Modify, event -> typedSoon());
        quick.addListener(SWT.KeyDown, event -> {
            if (event.keyCode == SWT.ESC) {
                quick.setText("");
            }
        });
        add();
        chips = Styles.plain(new Composite(this, SWT.NONE));
        chips.setLayout(new ChipRows());
        chips.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
    }

    private void add() {
        ToolBar bar = new ToolBar(this, SWT.FLAT | SWT.RIGHT);
        ToolItem item = new ToolItem(bar, SWT.PUSH);
        item.setText(Messages.get("filter.add"));
        item.setToolTipText(Messages.get("filter.add.tip"));
        item.addListener(SWT.Selection, event -> menu.open(bar));
        Theme.apply(bar, () -> {
            bar.setBackground(Theme.of(bar).surface());
            item.setImage(Icons.small(bar, "list-filter"));
        });
    }

    private void typedSoon() {
        int mine = ++typed;
        getDisplay().timerExec(PAUSE, () -> {
            if (!isDisposed() && mine == typed) {
                presenter.asked().quick(quick.getText());
            }
        });
    }

    /** Puts the cursor into the quick filter. */
    void focusQuick() {
        quick.setFocus();
        quick.selectAll();
    }

    /** Runs when the person presses Enter or the arrow down in the quick filter. */
    void onLeave(Runnable leave) {
        quick.addListener(SWT.KeyDown, event -> {
            if (event.keyCode == SWT.ARROW_DOWN || event.keyCode == SWT.CR) {
                leave.run();
            }
        });
    }

    /** The titles of the records that conditions point at. */
    Map<RecordRef, String> titles() {
        return titles;
    }

    /** Shows the presenter's conditions. @param named runs when the titles of records in them were found */
    void refresh(Runnable named) {
        if (shown.equals(presenter.asked().filters())
                && within.equals(presenter.asked().segment())) {
            return;
        }
        shown = presenter.asked().filters();
        within = presenter.asked().segment();
        draw();
        List<RecordRef> pointed = shown.stream()
                .flatMap(filter -> filter.values().stream())
                .flatMap(value -> value instanceof RecordRef ref ? Stream.of(ref) : Stream.empty())
                .toList();
        if (!pointed.isEmpty() && !titles.keySet().containsAll(pointed)) {
            Background.work(
                            Messages.get("list.loading"),
                            progress -> services.require(Records.class).titles(pointed))
                    .then(found -> {
                        titles = found;
                        draw();
                        named.run();
                    })
                    .orElse(failure -> named.run())
                    .start(this);
        }
    }

    /** Empties the quick filter after all conditions were cleared. */
    void cleared() {
        quick.setText("");
    }

    private void draw() {
        Space.clear(chips);
        FilterWords words = new FilterWords(presenter.type());
        if (!within.isEmpty()) {
            new Chip(chips, within, () -> {}, () -> presenter.asked().within("", Condition.ALWAYS));
        }
        for (Filter filter : shown) {
            Chip[] chip = new Chip[1];
            chip[0] = new Chip(
                    chips,
                    words.words(filter, titles),
                    () -> menu.edit(chip[0], filter),
                    () -> presenter.asked().remove(filter));
        }
        getParent().layout(true, true);
    }
}
