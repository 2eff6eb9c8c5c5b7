package org.maitri.workbench.internal.contacts;

import java.time.Instant;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.maitri.spi.attention.Attention;
import org.maitri.ui.RelativeTime;
import org.maitri.ui.page.PageContext;
import org.maitri.ui.theme.Space;
import org.maitri.ui.theme.Styles;
import org.maitri.workbench.internal.Messages;

/** Says by which channel advertising may reach a customer now, and from when on by the others. */
final class ContactPanel extends Composite {

    private static final String[] CHANNELS = {"mail", "phone", "post"};

    private final PageContext context;
    private final Label answers;
    private final Label zone;

    ContactPanel(Composite parent, PageContext context) {
        super(parent, SWT.NONE);
        this.context = context;
        parent.setLayout(Space.grid(1, 0, 0));
        setLayoutData(Space.wide());
        setLayout(Space.grid(1, 0, Space.S));
        Styles.plain(this);
        answers = new Label(this, SWT.WRAP);
        answers.setLayoutData(Space.wide());
        zone = Styles.muted(new Label(this, SWT.WRAP));
        zone.setLayoutData(Space.wide());
        context.onRefresh(this::load);
        load();
    }

    private record Shown(String answers, String zone) {}

    private void load() {
        context.load(this::read, shown -> {
            if (!isDisposed()) {
                answers.setText(shown.answers());
                zone.setText(shown.zone());
                requestLayout();
            }
        });
    }

    private Shown read() {
        Instant now = Instant.now();
        StringBuilder words = new StringBuilder();
        String zone = "";
        for (String channel : CHANNELS) {
            Attention.Answer answer =
                    context.service(Attention.class).ask(context.record(), channel, Attention.MARKETING, now);
            words.append(words.isEmpty() ? "" : "\n").append(line(channel, answer));
            zone = answer.zone();
        }
        return new Shown(words.toString(), zone);
    }

    private static String line(String channel, Attention.Answer answer) {
        String name = Messages.get("contacts.channel." + channel);
        if (answer.allowed()) {
            return Messages.get("contacts.now", name);
        }
        return answer.earliest()
                .map(moment ->
                        Messages.get("contacts.from", name, RelativeTime.local().moment(moment), answer.reason()))
                .orElseGet(() -> Messages.get("contacts.never", name, answer.reason()));
    }
}
