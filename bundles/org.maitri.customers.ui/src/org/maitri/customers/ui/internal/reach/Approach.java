package org.maitri.customers.ui.internal.reach;

import java.time.Instant;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.program.Program;
import org.eclipse.swt.widgets.Control;
import org.maitri.customers.ContactPoint;
import org.maitri.customers.ui.internal.Messages;
import org.maitri.kernel.RecordRef;
import org.maitri.spi.attention.Attention;
import org.maitri.spi.attention.Attention.Answer;
import org.maitri.spi.attention.Attention.Wish;
import org.maitri.ui.Background;
import org.maitri.ui.FailedState;
import org.maitri.ui.RelativeTime;

/**
 * Turns to a customer with the program the desktop has for it. Where advertising would be held now, it says why, and asks whether
 * the customer is answered, or whether the contact is to wait. UI thread only.
 */
final class Approach {

    /** Where the services of the open profile come from. */
    interface Services {
        <T> T find(Class<T> service);
    }

    private final Control owner;
    private final Services services;

    Approach(Control owner, Services services) {
        this.owner = owner;
        this.services = services;
    }

    private record Answers(Answer advertising, Answer service) {}

    void begin(RecordRef customer, Reach way) {
        if (!way.kind().equals(ContactPoint.MAIL) && !way.kind().equals(ContactPoint.PHONE)) {
            launch(way);
            return;
        }
        Background.work(title(way), progress -> {
                    Instant now = Instant.now();
                    Attention attention = services.find(Attention.class);
                    return new Answers(
                            attention.ask(customer, way.kind(), Attention.MARKETING, now),
                            attention.ask(customer, way.kind(), Attention.SERVICE, now));
                })
                .then(answers -> decide(customer, way, answers))
                .orElse(failure -> FailedState.dialog(owner.getShell(), title(way), failure))
                .start(owner);
    }

    private static String title(Reach way) {
        return Messages.get("reach." + way.kind());
    }

    private void decide(RecordRef customer, Reach way, Answers answers) {
        if (answers.advertising().allowed()) {
            launch(way);
        } else if (!answers.service().allowed()) {
            MessageDialog.openWarning(
                    owner.getShell(), title(way), answers.service().reason());
        } else {
            String words = Messages.get("approach.held", answers.advertising().reason(), from(answers.advertising()));
            MessageDialog dialog = new MessageDialog(
                    owner.getShell(),
                    title(way),
                    null,
                    words.strip(),
                    MessageDialog.QUESTION,
                    0,
                    Messages.get("approach.answer." + way.kind()),
                    Messages.get("approach.wait"),
                    Messages.get("approach.cancel"));
            switch (dialog.open()) {
                case 0 -> launch(way);
                case 1 -> keep(customer, way);
                default -> {}
            }
        }
    }

    private static String from(Answer answer) {
        return answer.earliest()
                .map(moment ->
                        Messages.get("approach.from", RelativeTime.local().moment(moment)))
                .orElse("");
    }

    private void keep(RecordRef customer, Reach way) {
        Background.work(
                        title(way),
                        progress -> services.find(Attention.class)
                                .request(
                                        new Wish(customer, way.kind(), Attention.MARKETING, way.text(), null),
                                        Instant.now()))
                .orElse(failure -> FailedState.dialog(owner.getShell(), title(way), failure))
                .start(owner);
    }

    private void launch(Reach way) {
        if (!Program.launch(way.link())) {
            MessageDialog.openInformation(
                    owner.getShell(), title(way), Messages.get("reach." + way.kind() + ".program"));
        }
    }
}
