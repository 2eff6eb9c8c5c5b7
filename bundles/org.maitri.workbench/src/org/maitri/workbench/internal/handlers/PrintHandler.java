package org.maitri.workbench.internal.handlers;

import java.util.List;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.handlers.HandlerUtil;
import org.maitri.kernel.RecordRef;
import org.maitri.ui.command.ChosenRecords;
import org.maitri.ui.command.Printout;

/** Prints the selected records of a list, or the record whose page is in front, with all their fields. */
public final class PrintHandler extends AbstractHandler {

    private static final int MOST = 500;
    private static final String PAGES = "pdf";

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        List<RecordRef> chosen = ChosenRecords.of(event, MOST);
        Printout.show(HandlerUtil.getActiveWorkbenchWindowChecked(event), chosen, PAGES);
        return null;
    }
}
