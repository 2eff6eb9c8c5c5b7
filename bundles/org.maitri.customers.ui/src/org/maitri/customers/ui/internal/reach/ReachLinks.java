package org.maitri.customers.ui.internal.reach;

import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.maitri.ui.Icons;
import org.maitri.ui.PlainText;
import org.maitri.ui.page.PageContext;
import org.maitri.ui.theme.Space;
import org.maitri.ui.theme.Styles;

/** The ways to reach a customer in a row; a press on one begins the mail or the call. */
public final class ReachLinks extends Composite {

    private final PageContext context;

    public ReachLinks(Composite parent, PageContext context) {
        super(parent, SWT.NONE);
        this.context = context;
        Styles.plain(this);
        RowLayout row = new RowLayout(SWT.HORIZONTAL);
        row.spacing = Space.L;
        row.marginLeft = row.marginTop = row.marginBottom = 0;
        setLayout(row);
    }

    public void show(List<Reach> ways) {
        Space.clear(this);
        ways.forEach(this::add);
        requestLayout();
    }

    private void add(Reach way) {
        Composite pair = Styles.plain(new Composite(this, SWT.NONE));
        pair.setLayout(Space.grid(2, 0, Space.XS));
        Label picture = Styles.plain(new Label(pair, SWT.NONE));
        Icons.on(picture, way.icon());
        if (way.link().isBlank()) {
            Styles.muted(new Label(pair, SWT.NONE)).setText(PlainText.inLabel(way.text()));
            return;
        }
        Link link = new Link(pair, SWT.NONE);
        link.setText(PlainText.asLink(way.text()));
        link.setToolTipText(way.link());
        link.addListener(SWT.Selection, event -> new Approach(this, context::service).begin(context.record(), way));
    }
}
