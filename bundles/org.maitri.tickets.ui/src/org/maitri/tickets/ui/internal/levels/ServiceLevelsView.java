package org.maitri.tickets.ui.internal.levels;

import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.maitri.tickets.owed.ServiceLevels;
import org.maitri.tickets.owed.ServiceLevels.Shipped;
import org.maitri.ui.Background;
import org.maitri.ui.list.RecordListView;
import org.maitri.ui.theme.Fonts;
import org.maitri.ui.theme.Space;
import org.maitri.ui.theme.Styles;

/** The list of service levels; above it the shipped ones, to read and to copy, as long as they hold. */
public final class ServiceLevelsView extends RecordListView {

    private Composite area;
    private Composite shipped;

    @Override
    public void createPartControl(Composite parent) {
        area = Styles.plain(new Composite(parent, SWT.NONE));
        area.setLayout(Space.grid(1, 0, 0));
        shipped = Styles.plain(new Composite(area, SWT.NONE));
        shipped.setLayout(Space.grid(1, Space.S, Space.S));
        GridData strip = Space.wide();
        strip.exclude = true;
        shipped.setLayoutData(strip);
        Composite list = Styles.plain(new Composite(area, SWT.NONE));
        list.setLayout(Space.grid(1, 0, 0));
        list.setLayoutData(Space.fill());
        super.createPartControl(list);
        list.getChildren()[0].setLayoutData(Space.fill());
    }

    @Override
    protected void refreshed() {
        ServiceLevels levels = getSite().getService(ServiceLevels.class);
        if (levels != null) {
            Background.work(Messages.get("shipped.heading"), progress -> levels.shippedInForce())
                    .then(this::show)
                    .start(area);
        }
    }

    private void show(List<Shipped> levels) {
        Space.clear(shipped);
        shipped.setVisible(!levels.isEmpty());
        ((GridData) shipped.getLayoutData()).exclude = levels.isEmpty();
        if (!levels.isEmpty()) {
            Label heading = Styles.plain(new Label(shipped, SWT.NONE));
            heading.setFont(Fonts.heading(heading));
            heading.setText(Messages.get("shipped.heading"));
            Label why = Styles.muted(new Label(shipped, SWT.WRAP));
            why.setText(Messages.get("shipped.why"));
            why.setLayoutData(Space.wide());
            levels.forEach(this::show);
            Button copy = new Button(shipped, SWT.PUSH);
            copy.setText(Messages.get("shipped.copy"));
            copy.setLayoutData(new GridData(SWT.BEGINNING, SWT.CENTER, false, false));
            copy.addListener(SWT.Selection, event -> ShippedLevelsHandler.writeDown(getSite(), shipped.getShell()));
        }
        area.layout(true, true);
    }

    private void show(Shipped level) {
        Label name = Styles.plain(new Label(shipped, SWT.NONE));
        name.setFont(Fonts.strong(name));
        name.setText(level.name());
        Label says = Styles.muted(new Label(shipped, SWT.WRAP));
        says.setText(level.says());
        says.setLayoutData(Space.wide());
    }
}
