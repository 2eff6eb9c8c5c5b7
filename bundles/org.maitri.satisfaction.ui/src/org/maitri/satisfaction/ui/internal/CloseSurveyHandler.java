package org.maitri.satisfaction.ui.internal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.eclipse.ui.IWorkbenchWindow;
import org.maitri.kernel.DomainEvent;
import org.maitri.kernel.RecordRef;
import org.maitri.satisfaction.Survey;
import org.maitri.spi.access.Access;
import org.maitri.spi.persistence.Database;
import org.maitri.ui.Background;
import org.maitri.ui.command.RecordHandler;

/** Closes the survey of the page or the list. */
public final class CloseSurveyHandler extends RecordHandler {

    private static final String CLOSED = "org/maitri/satisfaction/CLOSED";
    private static final String WRITE = "satisfaction.survey.write";

    public CloseSurveyHandler() {
        super(Survey.class);
    }

    @Override
    protected boolean isPossible(IWorkbenchWindow window, RecordRef survey) {
        Database database = window.getService(Database.class);
        return database != null
                && window.getService(Access.class).may(WRITE)
                && database.read(work -> work.find(Survey.class, survey.id())
                        .map(found -> found.closedOn() == null)
                        .orElse(false));
    }

    @Override
    protected void run(IWorkbenchWindow window, RecordRef survey) {
        Database database = window.getService(Database.class);
        Access access = window.getService(Access.class);
        if (database == null) {
            return;
        }
        Background.work(Messages.get("survey.close"), progress -> {
                    access.require(WRITE);
                    return database.write(
                            Messages.get("survey.close"),
                            work -> {
                                work.find(Survey.class, survey.id()).ifPresent(found -> {
                                    found.close(LocalDate.now());
                                    work.publish(new DomainEvent(CLOSED, survey, Instant.now(), Map.of()));
                                });
                                return null;
                            },
                            progress);
                })
                .start(window.getShell());
    }
}
