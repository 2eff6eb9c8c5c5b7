package org.maitri.workbench.internal.rendering;

import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.e4.ui.css.swt.dom.WidgetElement;
import org.eclipse.e4.ui.css.swt.theme.IThemeEngine;
import org.eclipse.e4.ui.model.application.ui.MUIElement;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.e4.ui.workbench.renderers.swt.StackRenderer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.CTabFolder2Listener;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.maitri.workbench.internal.Messages;

/**
 * Styles tabs that become active, or are not any more, and leaves what they hold alone: no style of the themes depends on
 * whether it is in the active tabs. The platform styles each widget in them, twice.
 */
final class TabStacks extends StackRenderer {

    private static final String ACTIVE = "active";
    private static final String COVER = "EditorStack.OnboardingContainer";

    @Inject
    private IThemeEngine themes;

    @Override
    public Object createWidget(MUIElement element, Object parent) {
        Object made = super.createWidget(element, parent);
        if (made instanceof CTabFolder folder) {
            folder.addCTabFolder2Listener(CTabFolder2Listener.itemsCountAdapter(told -> coverIfEmpty(folder)));
        }
        return made;
    }

    /** Tells what to do where no page is open. The platform leaves it over a page that is opened before the tabs are seen. */
    private static void coverIfEmpty(CTabFolder folder) {
        Stream.of(folder.getChildren())
                .filter(each -> COVER.equals(each.getData("id")))
                .forEach(cover -> cover.setVisible(folder.getItemCount() == 0));
    }

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

    @Override
    protected void populateTabMenu(Menu menu, MPart part) {
        if (!ClosingPages.isPage(part)) {
            super.populateTabMenu(menu, part);
            return;
        }
        List<MPart> pages = ClosingPages.open(part.getParent().getChildren().stream());
        item(menu, part, "page.close", List.of(part));
        item(
                menu,
                part,
                "page.close.others",
                pages.stream().filter(page -> page != part).toList());
        item(menu, part, "page.close.all", pages);
    }

    private void item(Menu menu, MPart part, String key, List<MPart> pages) {
        MenuItem item = new MenuItem(menu, SWT.PUSH);
        item.setText(Messages.get(key));
        item.setEnabled(!pages.isEmpty());
        item.addListener(
                SWT.Selection, event -> new ClosingPages(getContextForParent(part), event.display).close(pages));
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
