package org.maitri.workbench.internal.mail;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.maitri.spi.mail.MailDesk;
import org.maitri.spi.mail.MailDesk.Fate;
import org.maitri.ui.Background;
import org.maitri.ui.FailedState;
import org.maitri.ui.PlainText;
import org.maitri.ui.page.PageContext;
import org.maitri.ui.page.PageSection;
import org.maitri.ui.page.Pages;
import org.maitri.ui.page.RecordSection;
import org.maitri.ui.theme.Space;
import org.maitri.ui.theme.Styles;
import org.osgi.service.component.annotations.Component;

/** On the page of a letter in the outbox: where it is on its way, and what a person can decide about it. */
@Component(service = PageSection.class)
public final class FateSection extends RecordSection {

    private enum Decision {
        AGAIN,
        SENT,
        CANCEL
    }

    private static final Map<Fate, Set<Decision>> POSSIBLE = Map.of(
            Fate.WAITING, Set.of(Decision.AGAIN, Decision.CANCEL),
            Fate.FAILED, Set.of(Decision.AGAIN, Decision.CANCEL),
            Fate.UNKNOWN, Set.of(Decision.values()),
            Fate.CANCELLED, Set.of(Decision.AGAIN));

    public FateSection() {
        super(Pages.of(MailDesk.LETTER), 10, Messages.get("fate.title"));
    }

    @Override
    public void create(Composite parent, PageContext context) {
        parent.setLayout(Space.grid(Decision.values().length, 0, Space.S));
        new Shown(parent, context).load();
    }

    private static final class Shown {

        private final Map<Decision, Button> buttons = new EnumMap<>(Decision.class);
        private final PageContext context;
        private final MailDesk desk;
        private final Label where;
        private Fate fate = Fate.SENDING;

        Shown(Composite parent, PageContext context) {
            this.context = context;
            desk = context.service(MailDesk.class);
            where = Styles.muted(new Label(parent, SWT.WRAP));
            where.setLayoutData(new GridData(SWT.FILL, SWT.BEGINNING, true, false, Decision.values().length, 1));
            for (Decision decision : Decision.values()) {
                Button button = new Button(parent, SWT.PUSH);
                button.setText(Messages.get("fate.do." + decision.name().toLowerCase(Locale.ROOT)));
                button.addListener(SWT.Selection, event -> decide(decision, button));
                buttons.put(decision, button);
            }
            context.onRefresh(this::load);
        }

        void load() {
            context.load(() -> desk.fate(context.record().id()), this::show);
        }

        private void show(Fate now) {
            fate = now;
            where.setText(Messages.get("fate." + now.name().toLowerCase(Locale.ROOT)));
            Set<Decision> possible = POSSIBLE.getOrDefault(now, Set.of());
            buttons.forEach((decision, button) -> {
                GridData place = new GridData();
                place.exclude = !possible.contains(decision);
                button.setLayoutData(place);
                button.setVisible(!place.exclude);
            });
            where.requestLayout();
        }

        private void decide(Decision decision, Button button) {
            if (!isSure(decision)) {
                return;
            }
            Consumer<UUID> how = switch (decision) {
                case AGAIN -> desk::sendAgain;
                case SENT -> desk::wasSent;
                case CANCEL -> desk::cancel;
            };
            Background.task(button.getText(), () -> how.accept(context.record().id()))
                    .then(done -> load())
                    .orElse(failure -> {
                        where.setText(PlainText.inLabel(FailedState.sentence(failure)));
                        where.requestLayout();
                    })
                    .start(button);
        }

        /** Only sending what may have arrived can do harm that nobody can take back. */
        private boolean isSure(Decision decision) {
            return decision != Decision.AGAIN
                    || fate != Fate.UNKNOWN
                    || MessageDialog.openConfirm(
                            where.getShell(), Messages.get("fate.title"), Messages.get("fate.again.sure"));
        }
    }
}
