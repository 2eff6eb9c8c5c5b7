package org.maitri.workbench.internal.dashboard;

import org.eclipse.ui.IFolderLayout;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;
import org.maitri.workbench.internal.attention.AttentionView;
import org.maitri.workbench.internal.help.GuideView;
import org.maitri.workbench.internal.history.HistoryView;

/** The dashboard with what needs attention beside it; records open in the perspectives they belong to. */
public final class DashboardPerspective implements IPerspectiveFactory {

    private static final float FIGURES = 0.68f;

    @Override
    public void createInitialLayout(IPageLayout layout) {
        layout.setEditorAreaVisible(false);
        IFolderLayout figures =
                layout.createFolder("org.maitri.workbench.figures", IPageLayout.LEFT, FIGURES, layout.getEditorArea());
        figures.addView(DashboardView.ID);
        figures.addPlaceholder(GuideView.ID);
        figures.addPlaceholder(HistoryView.ID);
        IFolderLayout attention =
                layout.createFolder("org.maitri.workbench.attention", IPageLayout.TOP, 0.95f, layout.getEditorArea());
        attention.addView(AttentionView.ID);
        layout.getViewLayout(DashboardView.ID).setCloseable(false);
        layout.addShowViewShortcut(AttentionView.ID);
    }
}
