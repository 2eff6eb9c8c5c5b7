package org.maitri.ui.perspective;

import java.util.List;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExecutableExtension;
import org.eclipse.ui.IFolderLayout;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;

/**
 * The layout every module's perspective has: its lists as tabs above, record pages below. Named in {@code plugin.xml} with
 * the views it shows: {@code class="org.maitri.ui.perspective.ModulePerspective:<view id>,<view id>"}. Where pages need more room
 * than lists, the share of the lists comes first: {@code "…ModulePerspective:0.36,<view id>"}.
 */
public final class ModulePerspective implements IPerspectiveFactory, IExecutableExtension {

    private float lists = 0.48f;

    private List<String> views = List.of();

    @Override
    public void setInitializationData(IConfigurationElement element, String attribute, Object data) {
        if (data instanceof String ids) {
            List<String> parts = List.of(ids.split("\\s*,\\s*"));
            boolean sized = parts.getFirst().startsWith("0.");
            lists = sized ? Float.parseFloat(parts.getFirst()) : lists;
            views = sized ? parts.subList(1, parts.size()) : parts;
        }
    }

    @Override
    public void createInitialLayout(IPageLayout layout) {
        layout.setEditorAreaVisible(false); // lists have all the room until a record is opened
        IFolderLayout folder =
                layout.createFolder("org.maitri.ui.lists", IPageLayout.TOP, lists, layout.getEditorArea());
        for (String view : views) {
            folder.addView(view);
            layout.addShowViewShortcut(view);
        }
    }
}
