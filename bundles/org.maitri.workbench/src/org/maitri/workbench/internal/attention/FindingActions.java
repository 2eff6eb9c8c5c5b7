package org.maitri.workbench.internal.attention;

import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IWorkbenchPage;
import org.maitri.spi.finding.Finding;
import org.maitri.ui.Icons;
import org.maitri.ui.finding.FindingAction;
import org.maitri.ui.theme.Space;
import org.maitri.ui.theme.Styles;
import org.maitri.workbench.internal.navigation.RecordNavigation;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.InvalidSyntaxException;

/** A button for each thing that modules can do about the finding that is selected. */
final class FindingActions extends Composite {

    private final IWorkbenchPage page;

    FindingActions(Composite parent, IWorkbenchPage page) {
        super(parent, SWT.NONE);
        this.page = page;
        setLayout(Space.row(Space.S));
        Styles.plain(this);
    }

    void show(Finding finding) {
        clear();
        actions().stream().filter(action -> action.appliesTo(finding)).forEach(action -> add(action, finding));
        requestLayout();
    }

    void clear() {
        Space.clear(this);
    }

    private void add(FindingAction action, Finding finding) {
        Button button = new Button(this, SWT.PUSH);
        button.setText(action.label());
        Icons.on(button, action.icon());
        button.addListener(SWT.Selection, event -> action.run(finding, page, new RecordNavigation(page)::open));
    }

    private static List<FindingAction> actions() {
        BundleContext context = FrameworkUtil.getBundle(FindingActions.class).getBundleContext();
        try {
            return context.getServiceReferences(FindingAction.class, null).stream()
                    .sorted()
                    .map(context::getService)
                    .toList();
        } catch (InvalidSyntaxException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
