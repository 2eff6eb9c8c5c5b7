package org.maitri.ui.list;

import java.util.LinkedHashMap;
import java.util.Map;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IViewSite;
import org.eclipse.ui.IWorkbenchActionConstants;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.eclipse.ui.contexts.IContextService;
import org.eclipse.ui.handlers.IHandlerService;
import org.maitri.ui.Icons;
import org.maitri.ui.Later;
import org.maitri.ui.internal.Messages;
import org.maitri.ui.internal.RecordSelection;
import org.maitri.ui.internal.list.ListActions;
import org.maitri.ui.internal.list.RecordListPanel;
import org.maitri.ui.internal.list.SegmentActions;

/** Ties a list to its place in the workbench: selection, commands with their keys, and the context menu. */
final class ListSite {

    private static final String CONTEXT = "org.maitri.ui.context.list";

    private final IViewSite site;
    private final RecordSelection selection = new RecordSelection();
    private RecordListPanel panel;

    ListSite(IViewSite site) {
        this.site = site;
        site.setSelectionProvider(selection);
        site.getService(IContextService.class).activateContext(CONTEXT);
        IHandlerService handlers = site.getService(IHandlerService.class);
        commands()
                .forEach((command, action) -> handlers.activateHandler(command, new AbstractHandler() {

                    @Override
                    public Object execute(ExecutionEvent event) {
                        if (panel != null && !panel.isDisposed()) {
                            action.run();
                        }
                        return null;
                    }
                }));
    }

    private Map<String, Runnable> commands() {
        Map<String, Runnable> commands = new LinkedHashMap<>();
        commands.put("org.maitri.ui.command.new", () -> actions().openNew());
        commands.put("org.maitri.ui.command.open", () -> actions().open());
        commands.put("org.maitri.ui.command.preview", () -> panel.preview());
        commands.put("org.maitri.ui.command.archive", () -> actions().archive(true));
        commands.put("org.maitri.ui.command.restore", () -> actions().archive(false));
        commands.put("org.maitri.ui.command.change", () -> actions().change());
        commands.put("org.maitri.ui.command.export", () -> actions().export());
        commands.put("org.maitri.ui.command.columns", () -> actions().columns());
        commands.put("org.maitri.ui.command.filter", () -> panel.focusFilter());
        commands.put(IWorkbenchCommandConstants.FILE_REFRESH, () -> actions().refresh());
        commands.put(IWorkbenchCommandConstants.EDIT_COPY, this::copy);
        commands.put(IWorkbenchCommandConstants.EDIT_SELECT_ALL, this::selectAll);
        return commands;
    }

    private ListActions actions() {
        return panel.actions();
    }

    private void copy() {
        Control focus = panel.getDisplay().getFocusControl();
        if (focus instanceof Text text) {
            text.copy();
        } else {
            actions().copy();
        }
    }

    private void selectAll() {
        Control focus = panel.getDisplay().getFocusControl();
        if (focus instanceof Text text) {
            text.selectAll();
        } else {
            panel.grid().selectAll();
        }
    }

    /** Takes a new panel into the place of an earlier one. */
    void attach(RecordListPanel wanted) {
        panel = wanted;
        panel.grid().onSelect(() -> selection.setSelection(new StructuredSelection(wanted.selected())));
        Later.make(wanted, () -> offerMenu(wanted));
    }

    private void offerMenu(RecordListPanel wanted) {
        MenuManager menu = new MenuManager();
        menu.setRemoveAllWhenShown(true);
        menu.addMenuListener(this::fill);
        wanted.grid().table().setMenu(menu.createContextMenu(wanted.grid().table()));
        site.registerContextMenu(site.getId(), menu, selection);
        wanted.addDisposeListener(event -> menu.dispose());
    }

    private void fill(IMenuManager menu) {
        boolean any = panel.grid().chosen().count() > 0;
        boolean write = actions().mayWrite();
        menu.add(new Separator("open"));
        menu.add(action(
                "open", "list.open", "external-link", any, () -> actions().open()));
        menu.add(action("preview", "list.preview", "eye", any, () -> panel.preview()));
        menu.add(new Separator("edit"));
        menu.add(action("copy", "list.copy", "copy", any, () -> actions().copy()));
        menu.add(action(
                "change",
                "list.change",
                "pencil-line",
                write && any,
                () -> actions().change()));
        boolean archive = write && actions().anySelected(false);
        menu.add(action(
                "archive", "list.archive", "archive", archive, () -> actions().archive(true)));
        if (actions().anySelected(true)) {
            menu.add(action(
                    "restore",
                    "list.restore",
                    "archive-restore",
                    write,
                    () -> actions().archive(false)));
        }
        menu.add(new Separator(IWorkbenchActionConstants.MB_ADDITIONS));
        menu.add(new Separator("list"));
        menu.add(action(
                "export", "list.export", "download", true, () -> actions().export()));
        if (actions().segments().within()) {
            menu.add(action(
                    "segment.leave",
                    "list.segment.leave",
                    "filter-x",
                    true,
                    actions().segments()::leave));
        }
        if (actions().segments().apply()) {
            SegmentActions segments = actions().segments();
            menu.add(action("segment", "list.segment", "filter", true, segments::choose));
            menu.add(action("segment.save", "list.segment.save", "save", true, segments::save));
        }
        menu.add(action(
                "columns", "columns.title", "columns-3", true, () -> actions().columns()));
    }

    /** @param command the end of the command's id, whose key the menu shows */
    private static Action action(String command, String label, String icon, boolean enabled, Runnable work) {
        Action action = new Action(Messages.get(label), Icons.descriptor(icon)) {

            @Override
            public void run() {
                work.run();
            }
        };
        action.setActionDefinitionId(
                command.equals("copy") ? IWorkbenchCommandConstants.EDIT_COPY : "org.maitri.ui.command." + command);
        action.setEnabled(enabled);
        return action;
    }
}
