package org.maitri.workbench.internal.rendering;

import java.util.List;
import java.util.stream.Stream;
import org.eclipse.e4.ui.model.application.MApplication;
import org.eclipse.e4.ui.model.application.ui.MUIElement;
import org.eclipse.e4.ui.model.application.ui.advanced.MPerspective;
import org.eclipse.e4.ui.model.application.ui.advanced.MPerspectiveStack;
import org.eclipse.e4.ui.workbench.IPresentationEngine;
import org.eclipse.e4.ui.workbench.modeling.EModelService;
import org.eclipse.emf.common.notify.Adapter;
import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.Notifier;
import org.eclipse.emf.common.notify.impl.AdapterImpl;

/**
 * Leaves the window as it is laid out when a perspective is shown again. What minimizes and maximizes areas measures and lays
 * out the whole window whenever a perspective is chosen, for areas that are minimized in one and not in another. It hears
 * nothing of a choice between perspectives that have no such area.
 */
final class StillWindow {

    private static final String NOTHING_TO_RESTORE = "DisableMinMaxAddon";

    private final MApplication application;
    private final EModelService model;

    StillWindow(MApplication application, EModelService model) {
        this.application = application;
        this.model = model;
    }

    /** Hears of a choice before the platform does, and after it. */
    void watch(MPerspectiveStack stack) {
        application.getTags().remove(NOTHING_TO_RESTORE); // a choice that failed may have left it
        List<Adapter> told = ((Notifier) stack).eAdapters();
        told.addFirst(new Choice() {
            @Override
            void chosen(MPerspective before, MPerspective after) {
                application.getTags().remove(NOTHING_TO_RESTORE);
                if (after.getWidget() != null && plain(before) && plain(after)) {
                    application.getTags().add(NOTHING_TO_RESTORE);
                }
            }
        });
        told.addLast(new Choice() {
            @Override
            void chosen(MPerspective before, MPerspective after) {
                application.getTags().remove(NOTHING_TO_RESTORE);
            }
        });
    }

    private boolean plain(MPerspective perspective) {
        return Stream.of(IPresentationEngine.MINIMIZED, IPresentationEngine.MAXIMIZED)
                .allMatch(tag -> model.findElements(perspective, null, MUIElement.class, List.of(tag))
                        .isEmpty());
    }

    private abstract static class Choice extends AdapterImpl {

        @Override
        public void notifyChanged(Notification told) {
            if (told.getOldValue() instanceof MPerspective before && told.getNewValue() instanceof MPerspective after) {
                chosen(before, after);
            }
        }

        abstract void chosen(MPerspective before, MPerspective after);
    }
}
