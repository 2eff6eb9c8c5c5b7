package org.maitri.customers.ui.internal.reach;

import java.util.List;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;
import org.maitri.customers.ui.internal.Messages;
import org.maitri.kernel.RecordRef;
import org.maitri.spi.exports.Exports;
import org.maitri.ui.Background;
import org.maitri.ui.FailedState;
import org.maitri.ui.command.ChosenRecords;

/** Puts the selected customers on the clipboard as business cards, for mail programs and messengers. */
public final class CopyCardHandler extends AbstractHandler {

    private static final int MOST = 500;

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
        Exports exports = window.getService(Exports.class);
        List<RecordRef> chosen = ChosenRecords.of(event, MOST);
        if (chosen.isEmpty() || exports == null) {
            return null;
        }
        Shell shell = window.getShell();
        Background.work(Messages.get("card.copy"), progress -> exports.text(chosen, "vcf", progress))
                .then(text -> {
                    Clipboard clipboard = new Clipboard(shell.getDisplay());
                    clipboard.setContents(new Object[] {text}, new Transfer[] {TextTransfer.getInstance()});
                    clipboard.dispose();
                })
                .orElse(failure -> FailedState.dialog(shell, Messages.get("card.copy"), failure))
                .start(shell);
        return null;
    }
}
