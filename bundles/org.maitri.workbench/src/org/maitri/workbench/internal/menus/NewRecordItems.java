package org.maitri.workbench.internal.menus;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.eclipse.core.runtime.Platform;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.ActionContributionItem;
import org.eclipse.jface.action.IContributionItem;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.ui.IPerspectiveDescriptor;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.actions.CompoundContributionItem;
import org.maitri.spi.access.Access;
import org.maitri.spi.record.RecordType;
import org.maitri.spi.record.Records;
import org.maitri.ui.Icons;
import org.maitri.ui.page.RecordPages;
import org.maitri.workbench.internal.Messages;
import org.maitri.workbench.internal.navigation.Services;

/** The kinds of records that the person may add: those of the shown perspective first, the others by perspective. */
public final class NewRecordItems extends CompoundContributionItem {

    @Override
    protected IContributionItem[] getContributionItems() {
        IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
        Records records =
                window == null ? null : Services.find(window, Records.class).orElse(null);
        Access access =
                window == null ? null : Services.find(window, Access.class).orElse(null);
        if (records == null || access == null) {
            Action none = new Action(Messages.get("profile.none")) {};
            none.setEnabled(false);
            return new IContributionItem[] {new ActionContributionItem(none)};
        }
        List<RecordType<?>> types = records.types().stream()
                .filter(type -> type.standalone() && type.madeByHand() && access.may(type.writePermission()))
                .toList();
        return items(window.getActivePage(), types).toArray(IContributionItem[]::new);
    }

    private static List<IContributionItem> items(IWorkbenchPage page, List<RecordType<?>> types) {
        String shown =
                page.getPerspective() == null ? "" : page.getPerspective().getId();
        List<IContributionItem> items = new ArrayList<>();
        Map<String, MenuManager> others = new LinkedHashMap<>();
        perspectives().forEach(perspective -> others.put(perspective.getId(), menu(perspective)));
        MenuManager rest = new MenuManager(Messages.get("new.other"));
        for (RecordType<?> type : types) {
            String place = others.keySet().stream()
                    .filter(perspective -> isOf(type, perspective))
                    .findFirst()
                    .orElse("");
            if (place.equals(shown)) {
                items.add(item(page, type));
            } else {
                others.getOrDefault(place, rest).add(item(page, type));
            }
        }
        if (!items.isEmpty()) {
            items.add(new Separator());
        }
        others.values().stream().filter(menu -> !menu.isEmpty()).forEach(items::add);
        if (!rest.isEmpty()) {
            items.add(rest);
        }
        return items;
    }

    private static List<IPerspectiveDescriptor> perspectives() {
        var registry = PlatformUI.getWorkbench().getPerspectiveRegistry();
        return HousePerspectives.usable(Platform.getExtensionRegistry()).stream()
                .map(registry::findPerspectiveWithId)
                .filter(Objects::nonNull)
                .toList();
    }

    private static MenuManager menu(IPerspectiveDescriptor perspective) {
        return new MenuManager(perspective.getLabel(), perspective.getImageDescriptor(), perspective.getId());
    }

    /** Types and perspectives both carry the name of their module in their ids. */
    static boolean isOf(RecordType<?> type, String perspective) {
        String module = type.id().substring(0, type.id().indexOf('.'));
        return (perspective + '.').contains('.' + module + '.');
    }

    private static IContributionItem item(IWorkbenchPage page, RecordType<?> type) {
        return new ActionContributionItem(new Action(type.label(), Icons.descriptor(type.icon())) {

            @Override
            public void run() {
                RecordPages.openNew(page, type.id(), Map.of());
            }
        });
    }
}
