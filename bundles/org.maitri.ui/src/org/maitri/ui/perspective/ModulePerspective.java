package org.maitri.ui.perspective;

import java.util.List;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExecutableExtension;
import org.eclipse.ui.IFolderLayout;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;

/**
 * The layout every module's perspective has: its lists as tabs above, record pages below. Named in {@code plugin.xml} with
 * the views it shows: {@code class="org.maitri.ui.perspective.ModulePerspective:<view id>,<view id>"}.
 */
public final class ModulePerspective implements IPerspectiveFactory, IExecutableExtension {

    private static final float LISTS = 0.48f;

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
        IFolderLayout lists =
                layout.createFolder("org.maitri.ui.lists", IPageLayout.TOP, LISTS, layout.getEditorArea());
        for (String view : views) {
            lists.addView(view);
            layout.addShowViewShortcut(view);
        }
    }
}
