package org.maitri.workbench.internal.rendering;

import org.eclipse.e4.ui.internal.workbench.swt.AbstractPartRenderer;
import org.eclipse.e4.ui.model.application.ui.MUIElement;
import org.eclipse.e4.ui.model.application.ui.advanced.MArea;
import org.eclipse.e4.ui.model.application.ui.advanced.MPerspectiveStack;
import org.eclipse.e4.ui.model.application.ui.basic.MPartStack;
import org.eclipse.e4.ui.workbench.renderers.swt.WorkbenchRendererFactory;

/** The platform's renderers, but for perspectives, pages and tabs, which it lays out and styles anew each time one is shown. */
public final class Renderers extends WorkbenchRendererFactory {

    private PerspectivesInPlace perspectives;
    private PagesInPlace pages;
    private TabStacks tabs;

    @Override
    public AbstractPartRenderer getRenderer(MUIElement element, Object parent) {
        if (element instanceof MPerspectiveStack) {
            return perspectives();
        }
        if (element instanceof MArea) {
            return pages();
        }
        return element instanceof MPartStack ? tabs() : super.getRenderer(element, parent);
    }

    private PerspectivesInPlace perspectives() {
        if (perspectives == null) {
            perspectives = new PerspectivesInPlace();
            initRenderer(perspectives);
        }
        return perspectives;
    }

    private PagesInPlace pages() {
        if (pages == null) {
            pages = new PagesInPlace();
            initRenderer(pages);
        }
        return pages;
    }

    private TabStacks tabs() {
        if (tabs == null) {
            tabs = new TabStacks();
            initRenderer(tabs);
        }
        return tabs;
    }
}
