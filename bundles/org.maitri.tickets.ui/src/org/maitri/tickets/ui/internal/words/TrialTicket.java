package org.maitri.tickets.ui.internal.words;

import java.util.List;
import java.util.UUID;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.maitri.kernel.RefusedException;
import org.maitri.spi.persistence.Database;
import org.maitri.spi.persistence.UnitOfWork;
import org.maitri.ui.Accessibility;
import org.maitri.ui.theme.Space;
import org.maitri.ui.theme.Styles;

/** With which ticket something is tried: the newest, or one whose number is typed. */
final class TrialTicket {

    private static final int PAUSE = 400;

    private final Text number;

    /** @param parent with two columns */
    TrialTicket(Composite parent) {
        Styles.plain(new Label(parent, SWT.NONE)).setText(Messages.get("trial.ticket"));
        number = new Text(parent, SWT.BORDER);
        number.setMessage(Messages.get("trial.newest"));
        number.setLayoutData(Space.wide());
        Accessibility.name(number, Messages.get("trial.ticket"));
    }

    /** Runs when another ticket was named and the person pauses. */
    void onChange(Runnable changed) {
        Runnable alive = () -> {
            if (!number.isDisposed()) {
                changed.run();
            }
        };
        number.addListener(SWT.Modify, event -> number.getDisplay().timerExec(PAUSE, alive));
    }

    /** What is typed; UI thread only. */
    String number() {
        return number.getText().strip();
    }

    /**
     * The ticket of that number, the newest for none; not for the UI thread.
     *
     * @throws RefusedException if there is none
     */
    static UUID find(String number, Database database) {
        List<UUID> found = database.read(work -> number.isEmpty() ? newest(work) : numbered(number, work));
        return found.stream()
                .findFirst()
                .orElseThrow(() -> new RefusedException(
                        number.isEmpty() ? Messages.get("trial.noTicket") : Messages.get("trial.none", number)));
    }

    private static List<UUID> newest(UnitOfWork work) {
        return work.entities()
                .createQuery(
                        "select t.id from Ticket t where t.archivedAt is null order by t.knownSince desc, t.id desc",
                        UUID.class)
                .setMaxResults(1)
                .getResultList();
    }

    private static List<UUID> numbered(String number, UnitOfWork work) {
        return work.entities()
                .createQuery("select t.id from Ticket t where t.number = :number", UUID.class)
                .setParameter("number", number)
                .getResultList();
    }
}
