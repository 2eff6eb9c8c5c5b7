package org.maitri.workbench.internal.menus;

import java.util.Map;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.ActionContributionItem;
import org.eclipse.jface.action.IContributionItem;
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

/** One item for each kind of record that the person may add. */
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
        return records.types().stream()
                .filter(type -> type.standalone() && access.may(type.writePermission()))
                .map(type -> item(window, type))
                .toArray(IContributionItem[]::new);
    }

    private static IContributionItem item(IWorkbenchWindow window, RecordType<?> type) {
        return new ActionContributionItem(new Action(type.label(), Icons.descriptor(type.icon())) {

            @Override
            public void run() {
                RecordPages.openNew(window.getActivePage(), type.id(), Map.of());
            }
        });
    }
}
