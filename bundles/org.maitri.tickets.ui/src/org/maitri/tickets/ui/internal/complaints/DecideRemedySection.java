package org.maitri.tickets.ui.internal.complaints;

import java.util.UUID;
import java.util.function.BiConsumer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.maitri.tickets.care.Remedies;
import org.maitri.tickets.ui.internal.Question;
import org.maitri.ui.Background;
import org.maitri.ui.FailedState;
import org.maitri.ui.Icons;
import org.maitri.ui.PlainText;
import org.maitri.ui.page.PageContext;
import org.maitri.ui.page.PageSection;
import org.maitri.ui.page.Pages;
import org.maitri.ui.page.RecordSection;
import org.maitri.ui.theme.Space;
import org.maitri.ui.theme.Styles;
import org.osgi.service.component.annotations.Component;

/** Approves a remedy or refuses it. */
@Component(service = PageSection.class)
public final class DecideRemedySection extends RecordSection {

    public DecideRemedySection() {
        super(Pages.of(Remedies.TYPE), -10, Messages.get("decide.title"));
    }

    @Override
    public void create(Composite parent, PageContext context) {
        parent.setLayout(Space.grid(2, 0, Space.S));
        Button approve = button(parent, "approve", "circle-check");
        approve.addListener(SWT.Selection, event -> work(approve, context, Remedies::approve));
        Button refuse = button(parent, "refuse", "circle-x");
        refuse.addListener(SWT.Selection, event -> {
            Question.ask(
                            refuse.getShell(),
                            Messages.get("refuse"),
                            Messages.get("refuse.why"),
                            Messages.get("refuse"),
                            null)
                    .ifPresent(reason -> work(refuse, context, (remedies, key) -> remedies.refuse(key, reason)));
        });
        Label why = Styles.muted(new Label(parent, SWT.WRAP));
        GridData across = Space.wide();
        across.horizontalSpan = 2;
        why.setLayoutData(across);
        Runnable load = () -> context.load(
                () -> context.service(Remedies.class)
                        .whyNotDecide(context.record().id()),
                problem -> {
                    approve.setEnabled(problem.isEmpty());
                    refuse.setEnabled(problem.isEmpty());
                    why.setText(PlainText.inLabel(problem.orElse("")));
                    across.exclude = problem.isEmpty();
                    why.setVisible(problem.isPresent());
                    why.requestLayout();
                });
        load.run();
        context.onRefresh(load);
    }

    private static Button button(Composite parent, String name, String icon) {
        Button button = new Button(parent, SWT.PUSH);
        button.setText(Messages.get(name));
        button.setToolTipText(Messages.get(name + ".tip"));
        button.setEnabled(false);
        Icons.on(button, icon);
        return button;
    }

    private static void work(Button button, PageContext context, BiConsumer<Remedies, UUID> what) {
        Background.task(
                        Messages.get("deciding"),
                        () -> what.accept(
                                context.service(Remedies.class),
                                context.record().id()))
                .orElse(failure -> FailedState.dialog(button.getShell(), Messages.get("deciding"), failure))
                .start(button);
    }
}
