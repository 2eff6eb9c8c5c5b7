package org.maitri.satisfaction.ui.internal;

import java.time.LocalDate;
import java.util.Optional;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;
import org.maitri.kernel.RecordRef;
import org.maitri.satisfaction.Survey;
import org.maitri.spi.access.Access;
import org.maitri.spi.persistence.Database;
import org.maitri.spi.record.StoredRecord;
import org.maitri.ui.Background;

/** Closes the survey of the page or the list. */
public final class CloseSurveyHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) {
        IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindow(event);
        Database database = window.getService(Database.class);
        Access access = window.getService(Access.class);
        Optional<RecordRef> survey = survey(event);
        if (database != null && survey.isPresent()) {
            Background.work(Messages.get("survey.close"), progress -> {
                        access.require("satisfaction.survey.write");
                        return database.write(
                                Messages.get("survey.close"),
                                work -> {
                                    work.find(Survey.class, survey.get().id())
                                            .ifPresent(found -> found.close(LocalDate.now()));
                                    return null;
                                },
                                progress);
                    })
                    .start(window.getShell());
        }
        return null;
    }

    private static Optional<RecordRef> survey(ExecutionEvent event) {
        Object chosen = null;
        if (HandlerUtil.getActivePart(event) instanceof IEditorPart editor) {
            chosen = editor.getEditorInput().getAdapter(RecordRef.class);
        } else if (HandlerUtil.getCurrentSelection(event) instanceof IStructuredSelection selection) {
            chosen = selection.getFirstElement();
        }
        return chosen instanceof RecordRef record && record.type().equals(StoredRecord.typeOf(Survey.class))
                ? Optional.of(record)
                : Optional.empty();
    }
}
