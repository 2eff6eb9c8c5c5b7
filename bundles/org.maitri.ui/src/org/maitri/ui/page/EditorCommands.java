package org.maitri.ui.page;

import java.util.Arrays;
import java.util.function.BooleanSupplier;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.contexts.IContextService;
import org.eclipse.ui.handlers.IHandlerService;
import org.maitri.ui.internal.input.Inputs;
import org.maitri.ui.internal.page.RecordPanel;

/** The commands of a record page: undo and redo of what was typed, another record of its type, and leaving it with Esc. */
final class EditorCommands {

    private static final String CONTEXT = "org.maitri.ui.context.page";

    private final RecordEditor editor;

    EditorCommands(RecordEditor editor) {
        this.editor = editor;
    }

    void activate() {
        editor.getSite().getService(IContextService.class).activateContext(CONTEXT);
        handle(IWorkbenchCommandConstants.EDIT_UNDO, () -> inFront() && panel().canUndo(), () -> panel().undo());
        handle(IWorkbenchCommandConstants.EDIT_REDO, () -> inFront() && panel().canRedo(), () -> panel().redo());
        handle("org.maitri.ui.command.new", this::inFront, () -> panel().openAnother());
        handle(
                "org.maitri.ui.command.leave",
                () -> !Inputs.closeSuggestions(editor.getSite().getShell()),
                this::leave);
    }

    /** Keys come here also while a window without a part of its own lies over the page. */
    private boolean inFront() {
        Shell active = editor.getSite().getShell().getDisplay().getActiveShell();
        return active == null || active == editor.getSite().getShell();
    }

    /** Closes the page and goes back to the list beside it, or only the window that lies over the page. */
    private void leave() {
        if (!inFront()) {
            editor.getSite().getShell().getDisplay().getActiveShell().traverse(SWT.TRAVERSE_ESCAPE);
            return;
        }
        IWorkbenchPage page = editor.getSite().getPage();
        if (page.closeEditor(editor, true)) {
            Arrays.stream(page.getViewReferences())
                    .map(view -> view.getView(false))
                    .filter(view -> view != null && page.isPartVisible(view))
                    .findFirst()
                    .ifPresent(page::activate);
        }
    }

    private RecordPanel panel() {
        return editor.panel();
    }

    private void handle(String command, BooleanSupplier possible, Runnable action) {
        editor.getSite().getService(IHandlerService.class).activateHandler(command, new AbstractHandler() {

            @Override
            public Object execute(ExecutionEvent event) {
                if (panel() != null && possible.getAsBoolean()) {
                    action.run();
                }
                return null;
            }
        });
    }
}
