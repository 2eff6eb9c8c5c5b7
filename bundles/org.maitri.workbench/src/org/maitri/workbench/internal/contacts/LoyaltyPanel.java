package org.maitri.workbench.internal.contacts;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.maitri.spi.access.Access;
import org.maitri.spi.loyalty.Loyalty;
import org.maitri.ui.Background;
import org.maitri.ui.FailedState;
import org.maitri.ui.Pills;
import org.maitri.ui.PlainText;
import org.maitri.ui.page.PageContext;
import org.maitri.ui.theme.Space;
import org.maitri.ui.theme.Styles;
import org.maitri.workbench.internal.Messages;

/** Says since when and how often a customer deals with the company, and what speaks for their leaving. */
final class LoyaltyPanel extends Composite {

    private final PageContext context;
    private final Composite state;
    private final Label words;
    private final Label computed;

    LoyaltyPanel(Composite parent, PageContext context) {
        super(parent, SWT.NONE);
        this.context = context;
        parent.setLayout(Space.grid(1, 0, 0));
        setLayoutData(Space.wide());
        setLayout(Space.grid(1, 0, Space.S));
        Styles.plain(this);
        state = Styles.plain(new Composite(this, SWT.NONE));
        state.setLayout(Space.grid(1, 0, 0));
        words = new Label(this, SWT.WRAP);
        words.setLayoutData(Space.wide());
        computed = Styles.muted(new Label(this, SWT.WRAP));
        computed.setLayoutData(Space.wide());
        Button compute = new Button(this, SWT.PUSH);
        compute.setText(Messages.get("loyalty.compute"));
        compute.setEnabled(context.service(Access.class).may("standing.run.write"));
        compute.addListener(SWT.Selection, event -> compute());
        context.onRefresh(this::load);
        load();
    }

    private record Shown(Optional<LoyaltyWords.State> state, String words, String computed) {}

    private void load() {
        context.load(this::read, shown -> {
            if (!isDisposed()) {
                Space.clear(state);
                shown.state()
                        .ifPresent(found -> Pills.create(state, found.tone(), found.icon(), Messages.get(found.key())));
                words.setText(shown.words());
                computed.setText(shown.computed());
                words.requestLayout();
                computed.requestLayout();
            }
        });
    }

    private void compute() {
        Background.work(
                        Messages.get("loyalty.compute"),
                        progress -> context.service(Loyalty.class).recompute(Instant.now(), progress))
                .then(done -> load())
                .orElse(failure -> FailedState.dialog(getShell(), Messages.get("loyalty.compute"), failure))
                .shown()
                .start(this);
    }

    private Shown read() {
        return context.service(Loyalty.class)
                .of(context.record())
                .map(standing -> new Shown(
                        Optional.of(LoyaltyWords.state(standing)),
                        PlainText.inLabel(String.join("\n", LoyaltyWords.of(standing, LocalDate.now()))),
                        Messages.get("loyalty.computed", LoyaltyWords.date(standing.computedAt()))))
                .orElseGet(() -> new Shown(Optional.empty(), Messages.get("loyalty.never"), ""));
    }
}
