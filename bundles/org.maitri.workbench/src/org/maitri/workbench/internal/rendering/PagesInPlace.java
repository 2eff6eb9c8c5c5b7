package org.maitri.workbench.internal.rendering;

import jakarta.inject.Inject;
import org.eclipse.e4.core.services.events.IEventBroker;
import org.eclipse.e4.ui.model.application.ui.MUIElement;
import org.eclipse.e4.ui.services.IStylingEngine;
import org.eclipse.e4.ui.workbench.UIEvents;
import org.eclipse.e4.ui.workbench.renderers.swt.AreaRenderer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.osgi.service.event.EventHandler;

/**
 * Keeps the pages that are open in their place, over the room that the perspective in front leaves for them. The platform hands
 * them from one perspective to the next, for which the window system makes and measures each of their widgets anew, those of
 * pages behind others as well.
 */
final class PagesInPlace extends AreaRenderer {

    private static final String STYLE = "MArea";

    @Inject
    private IEventBroker events;

    @Override
    public Object createWidget(MUIElement element, Object parent) {
        Object made = super.createWidget(element, parent);
        if (made instanceof Composite room) {
            Overlay pages = new Overlay(room);
            getContext(element)
                    .get(IStylingEngine.class)
                    .setClassnameAndId(
                            pages.content(), STYLE, element.getElementId().replace('.', '-'));
            follow(room, pages);
        }
        return made;
    }

    /** The room is given away and hidden without an event of its own; the model of the window tells what was done. */
    private void follow(Composite room, Overlay pages) {
        EventHandler changed = told -> pages.followSoon();
        events.subscribe(UIEvents.UIElement.TOPIC_ALL, changed);
        room.addListener(SWT.Dispose, disposed -> events.unsubscribe(changed));
        pages.followSoon();
    }

    @Override
    public Object getUIContainer(MUIElement element) {
        return super.getUIContainer(element) instanceof Composite room ? Overlay.over(room) : null;
    }
}
