package org.maitri.workbench.internal.rendering;

import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;
import org.eclipse.e4.core.services.events.IEventBroker;
import org.eclipse.e4.ui.model.application.MApplication;
import org.eclipse.e4.ui.model.application.ui.MUIElement;
import org.eclipse.e4.ui.model.application.ui.advanced.MPerspective;
import org.eclipse.e4.ui.model.application.ui.advanced.MPerspectiveStack;
import org.eclipse.e4.ui.services.IStylingEngine;
import org.eclipse.e4.ui.workbench.IPresentationEngine;
import org.eclipse.e4.ui.workbench.modeling.EPartService;
import org.eclipse.e4.ui.workbench.renderers.swt.LazyStackRenderer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;

/**
 * Keeps every perspective that was opened in its place, and shows one. The platform moves the others into a window that nobody
 * sees and back, for which the window system styles and measures each of their widgets again.
 */
final class PerspectivesInPlace extends LazyStackRenderer {

    @Inject
    private IPresentationEngine engine;

    @Inject
    private IEventBroker events;

    @Inject
    private MApplication application;

    @PostConstruct
    void init() {
        super.init(events);
    }

    @Override
    public Object createWidget(MUIElement element, Object parent) {
        Composite stack = new Composite((Composite) parent, SWT.NONE);
        getContext(element).get(IStylingEngine.class).setClassname(stack, "perspectiveLayout");
        stack.setLayout(new TopOnly());
        new StillWindow(application, modelService).watch((MPerspectiveStack) element);
        return stack;
    }

    @Override
    protected void showTab(MUIElement element) {
        MPerspective perspective = (MPerspective) element;
        if (perspective.getWidget() == null) {
            engine.createGui(perspective);
        }
        super.showTab(perspective);
        Composite shown = (Composite) perspective.getWidget();
        ((TopOnly) shown.getParent().getLayout()).show(shown);
        perspective.getContext().get(EPartService.class).switchPerspective(perspective);
    }
}
