package org.maitri.ui.internal.list;

import java.util.Optional;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.maitri.spi.record.RecordType;
import org.maitri.ui.Icons;
import org.maitri.ui.internal.Messages;
import org.maitri.ui.internal.Words;
import org.maitri.ui.theme.Fonts;
import org.maitri.ui.theme.Space;
import org.maitri.ui.theme.Styles;
import org.maitri.ui.theme.Theme;

/** What is listed, in words, and what can be done with the list as a whole. */
final class ListHeader extends Composite {

    private final RecordType<?> type;
    private final Label headline;

    ListHeader(Composite parent, RecordType<?> type) {
        super(parent, SWT.NONE);
        this.type = type;
        setLayout(Space.grid(3, 0, Space.S));
        Styles.plain(this);
        headline = Styles.plain(new Label(this, SWT.NONE));
        headline.setFont(Fonts.heading(this));
        headline.setText(type.pluralLabel());
        headline.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
    }

    void headline(String words) {
        if (!words.equals(headline.getText())) {
            headline.setText(words);
            headline.setToolTipText(words);
        }
    }

    void fill(ListActions actions, RecordListPresenter presenter) {
        ToolBar bar = new ToolBar(this, SWT.FLAT | SWT.RIGHT);
        bar.setLayoutData(new GridData(SWT.END, SWT.CENTER, false, false));
        ToolItem archived = new ToolItem(bar, SWT.CHECK);
        archived.setToolTipText(Messages.get("list.archived.show"));
        archived.addListener(SWT.Selection, event -> presenter.archived(archived.getSelection()));
        Optional<ToolItem> change =
                actions.mayWrite() ? Optional.of(item(bar, "list.change.tip", actions::change)) : Optional.empty();
        ToolItem columns = item(bar, "columns.title", actions::columns);
        ToolItem export = item(bar, "list.export", actions::export);
        ToolItem refresh = item(bar, "list.refresh", actions::refresh);
        Theme.apply(bar, () -> {
            bar.setBackground(Theme.of(bar).surface());
            archived.setImage(Icons.small(bar, "archive"));
            change.ifPresent(item -> item.setImage(Icons.small(bar, "pencil-line")));
            columns.setImage(Icons.small(bar, "columns-3"));
            export.setImage(Icons.small(bar, "download"));
            refresh.setImage(Icons.small(bar, "refresh-cw"));
        });
        if (actions.mayAdd()) {
            Button create = new Button(this, SWT.PUSH);
            create.setText(Messages.get("list.new", Words.inside(type.label())));
            create.setToolTipText(Messages.get("list.new.tip", Words.inside(type.label())));
            create.addListener(SWT.Selection, event -> actions.openNew());
            create.setLayoutData(new GridData(SWT.END, SWT.CENTER, false, false));
            Theme.apply(create, () -> create.setImage(Icons.small(create, "plus")));
        }
    }

    private static ToolItem item(ToolBar bar, String tip, Runnable action) {
        ToolItem item = new ToolItem(bar, SWT.PUSH);
        item.setToolTipText(Messages.get(tip));
        item.addListener(SWT.Selection, event -> action.run());
        return item;
    }
}
