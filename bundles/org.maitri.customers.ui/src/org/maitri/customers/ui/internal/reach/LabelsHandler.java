package org.maitri.customers.ui.internal.reach;

import java.util.List;
import java.util.stream.Stream;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;
import org.maitri.customers.ui.internal.Messages;
import org.maitri.kernel.RecordRef;
import org.maitri.spi.exports.Exports;
import org.maitri.ui.command.ChosenRecords;
import org.maitri.ui.command.Printout;

/** Prints the postal addresses of the selected customers on the sheets of labels that somebody has. */
public final class LabelsHandler extends AbstractHandler {

    private static final int MOST = 5000;
    private static final String LABELS = "labels-";

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
        List<RecordRef> chosen = ChosenRecords.of(event, MOST);
        Exports exports = window.getService(Exports.class);
        if (exports == null || chosen.isEmpty()) {
            return null;
        }
        List<Exports.Format> sheets = exports.formats(chosen.getFirst().type()).stream()
                .filter(format -> format.id().startsWith(LABELS))
                .toList();
        MessageDialog which = new MessageDialog(
                window.getShell(),
                Messages.get("labels.print"),
                null,
                Messages.get(sheets.isEmpty() ? "labels.nothing" : "labels.which"),
                MessageDialog.QUESTION,
                0,
                Stream.concat(
                                sheets.stream()
                                        .map(sheet -> sheet.id()
                                                .substring(LABELS.length())
                                                .toUpperCase()),
                                Stream.of(Messages.get("approach.cancel")))
                        .toArray(String[]::new));
        int answer = which.open();
        if (answer >= 0 && answer < sheets.size()) {
            Printout.show(window, chosen, sheets.get(answer).id());
        }
        return null;
    }
}
