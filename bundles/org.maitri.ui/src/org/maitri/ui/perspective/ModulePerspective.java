package org.maitri.ui.perspective;

import java.util.List;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExecutableExtension;
import org.eclipse.ui.IFolderLayout;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;

/**
 * The layout every module's perspective has: its lists as tabs on the left, pages beside them once a record is opened. Named in
 * {@code plugin.xml} with the views it shows: {@code class="org.maitri.ui.perspective.ModulePerspective:<view id>,<view id>"}.
 */
public final class ModulePerspective implements IPerspectiveFactory, IExecutableExtension {

    private static final float LISTS = 0.38f;

    private List<String> views = List.of();

    @Override
    public void setInitializationData(IConfigurationElement element, String attribute, Object data) {
        if (data instanceof String ids) {
            views = List.of(ids.split("\\s*,\\s*"));
        }
    }

    @Override
    public void createInitialLayout(IPageLayout layout) {
        layout.setEditorAreaVisible(false); // lists have all the room until a record is opened
        IFolderLayout folder =
                layout.createFolder("org.maitri.ui.lists", IPageLayout.LEFT, LISTS, layout.getEditorArea());
        for (String view : views) {
            folder.addView(view);
            layout.addShowViewShortcut(view);
        }
    }
}
