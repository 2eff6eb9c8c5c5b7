package org.maitri.ui.internal.list;

import java.util.Optional;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.maitri.spi.record.RecordType;
import org.maitri.ui.Ellipsis;
import org.maitri.ui.Icons;
import org.maitri.ui.internal.Messages;
import org.maitri.ui.internal.Words;
import org.maitri.ui.theme.Fonts;
import org.maitri.ui.theme.Space;
import org.maitri.ui.theme.Styles;
import org.maitri.ui.theme.Theme;

/**
 * What is listed, in words, the conditions, and what can be done with the list as a whole: in one row, or with the conditions
 * below where there is no room beside the words.
 */
final class ListHeader extends Composite {

    private static final int ONE_ROW_FROM = 900;

    private final RecordType<?> type;
    private final GridLayout layout = Space.grid(3, Space.S, Space.S);
    private final Label headline;
    private FilterBar conditions;
    private String words;

    ListHeader(Composite parent, RecordType<?> type) {
        super(parent, SWT.NONE);
        this.type = type;
        setLayout(layout);
        Styles.plain(this);
        headline = Styles.plain(new Label(this, SWT.NONE));
        headline.setFont(Fonts.heading(this));
        words = type.pluralLabel();
        addListener(SWT.Resize, event -> arrange());
    }

    /** Takes up the conditions, which are made inside this header. */
    void conditions(FilterBar bar) {
        conditions = bar;
        arrange();
    }

    private void arrange() {
        int width = getClientArea().width;
        boolean oneRow = width >= ONE_ROW_FROM && widthOfWords() <= width / 3;
        if (oneRow) {
            conditions.moveBelow(headline);
        } else {
            conditions.moveBelow(null);
        }
        layout.numColumns = oneRow ? getChildren().length : getChildren().length - 1;
        GridData place = new GridData(SWT.FILL, SWT.CENTER, !oneRow, false);
        place.widthHint = oneRow ? widthOfWords() : 0;
        headline.setLayoutData(place);
        Ellipsis.show(headline, words);
        GridData row = Space.wide();
        row.horizontalSpan = oneRow ? 1 : layout.numColumns;
        row.horizontalIndent = oneRow ? Space.S : 0;
        conditions.setLayoutData(row);
        requestLayout();
    }

    void headline(String wanted) {
        if (!wanted.equals(words)) {
            words = wanted;
            arrange();
        }
    }

    private int widthOfWords() {
        GC gc = new GC(headline);
        int width = gc.textExtent(words).x;
        gc.dispose();
        return width + 1;
    }

    void fill(ListActions actions, RecordListPresenter presenter) {
        ToolBar bar = new ToolBar(this, SWT.FLAT | SWT.RIGHT);
        bar.setLayoutData(new GridData(SWT.END, SWT.CENTER, false, false));
        ToolItem archived = new ToolItem(bar, SWT.CHECK);
        archived.setToolTipText(Messages.get("list.archived.show"));
        archived.addListener(SWT.Selection, event -> presenter.asked().archived(archived.getSelection()));
        Optional<ToolItem> change =
                actions.mayWrite() ? Optional.of(item(bar, "list.change.tip", actions::change)) : Optional.empty();
        ToolItem columns = item(bar, "columns.title", actions::columns);
        ToolItem export = item(bar, "list.export", actions::export);
        ToolItem refresh = item(bar, "list.refresh", actions::refresh);
        ToolItem more = item(bar, "list.more", () -> actions.showMenu(bar));
        Theme.apply(bar, () -> {
            bar.setBackground(Theme.of(bar).surface());
            archived.setImage(Icons.small(bar, "archive"));
            change.ifPresent(item -> item.setImage(Icons.small(bar, "pencil-line")));
            columns.setImage(Icons.small(bar, "columns-3"));
            export.setImage(Icons.small(bar, "download"));
            refresh.setImage(Icons.small(bar, "refresh-cw"));
            more.setImage(Icons.small(bar, "ellipsis-vertical"));
        });
        if (actions.mayAdd()) {
            Button create = new Button(this, SWT.PUSH);
            create.setText(Messages.get("list.new", Words.inside(type.label())));
            create.setToolTipText(Messages.get("list.new.tip", Words.inside(type.label())));
            create.addListener(SWT.Selection, event -> actions.openNew());
            create.setLayoutData(new GridData(SWT.END, SWT.CENTER, false, false));
            Icons.on(create, "plus");
        }
        arrange();
    }

    private static ToolItem item(ToolBar bar, String tip, Runnable action) {
        ToolItem item = new ToolItem(bar, SWT.PUSH);
        item.setToolTipText(Messages.get(tip));
        item.addListener(SWT.Selection, event -> action.run());
        return item;
    }
}
