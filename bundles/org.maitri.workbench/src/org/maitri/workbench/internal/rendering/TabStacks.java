package org.maitri.workbench.internal.rendering;

import jakarta.inject.Inject;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.e4.ui.css.swt.dom.WidgetElement;
import org.eclipse.e4.ui.css.swt.theme.IThemeEngine;
import org.eclipse.e4.ui.model.application.ui.MUIElement;
import org.eclipse.e4.ui.workbench.renderers.swt.StackRenderer;
import org.eclipse.swt.custom.CTabFolder;

/**
 * Styles tabs that become active, or are not any more, and leaves what they hold alone: no style of the themes depends on
 * whether it is in the active tabs. The platform styles each widget in them, twice.
 */
final class TabStacks extends StackRenderer {

    private static final String ACTIVE = "active";

    @Inject
    private IThemeEngine themes;

    @Override
    public void styleElement(MUIElement element, boolean active) {
        if (element.getTags().contains(ACTIVE) == active) {
            return;
        }
        if (active) {
            element.getTags().add(ACTIVE);
        } else {
            element.getTags().remove(ACTIVE);
        }
        if (element.getWidget() instanceof CTabFolder folder && !folder.isDisposed()) {
            style(folder, active);
        }
    }

    private void style(CTabFolder folder, boolean active) {
        String classes = without(WidgetElement.getCSSClass(folder));
        WidgetElement.setCSSClass(folder, active ? classes + ' ' + ACTIVE : classes);
        themes.applyStyles(folder, false);
    }

    private static String without(String classes) {
        return Stream.of(classes.split(" "))
                .filter(each -> !each.equals(ACTIVE))
                .collect(Collectors.joining(" "));
    }
}
