package org.maitri.workbench.internal.reports;

import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;

/** Reports over the whole window; their records open in the perspectives they belong to. */
public final class ReportsPerspective implements IPerspectiveFactory {

    public static final String ID = "org.maitri.workbench.perspective.reports";

    @Override
    public void createInitialLayout(IPageLayout layout) {
        layout.setEditorAreaVisible(false);
        layout.addView(ReportsView.ID, IPageLayout.LEFT, IPageLayout.RATIO_MAX, layout.getEditorArea());
        layout.getViewLayout(ReportsView.ID).setCloseable(false);
    }
}
